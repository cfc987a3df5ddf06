package org.cleardays.document.worker;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import org.cleardays.document.file.OpenedFile;

/** A program for tests: starts a reader, writes down where its process and its folder are, and gives it a file without an end. */
final class ParentOfAReader {

    private ParentOfAReader() {
    }

    public static void main(String[] arguments) throws IOException {
        try (WorkerDoor door = new WorkerDoor(WorkerSettings.USUAL.withLimit(Duration.ofSeconds(30)), ReaderOnDemand.class)) {
            Path notes = Path.of(arguments[0]);
            Files.writeString(notes.resolve("process"), said(door, "process"));
            Files.writeString(notes.resolve("folder"), said(door, "folder"));
            door.open(("say-so-and-spin " + notes.resolve("busy")).getBytes(StandardCharsets.UTF_8));
        }
    }

    private static String said(WorkerDoor door, String words) {
        return ((OpenedFile.Broken) door.open(words.getBytes(StandardCharsets.UTF_8))).detail();
    }
}
