package org.cleardays.document.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A reader never outlives the program it reads for, not even when that is killed while a file goes on and on. */
class ReaderWithoutParentTest {

    @TempDir
    private Path notes;

    @Test
    void endsWithItAndLeavesNothing() throws Exception {
        Process parent = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                System.getProperty("java.class.path"), ParentOfAReader.class.getName(), notes.toString()).start();
        await().atMost(60, TimeUnit.SECONDS).until(() -> Files.exists(notes.resolve("busy")));
        ProcessHandle reader = ProcessHandle.of(Long.parseLong(note("process"))).orElseThrow();
        assertThat(reader.isAlive()).isTrue();
        parent.destroyForcibly();
        reader.onExit().get(10, TimeUnit.SECONDS);
        assertThat(Path.of(note("folder"))).doesNotExist();
    }

    private String note(String name) throws IOException {
        return Files.readString(notes.resolve(name));
    }
}
