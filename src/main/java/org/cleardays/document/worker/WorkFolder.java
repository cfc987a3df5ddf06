package org.cleardays.document.worker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder that only one worker writes into, readable by nobody else, gone with the worker. */
record WorkFolder(Path path) {

    private static final String NAME = "cleardays-reader-";

    static WorkFolder create() throws IOException {
        return new WorkFolder(Files.createTempDirectory(NAME).toAbsolutePath());
    }

    /** The folder this very process was started in; {@link IOException} where it was not started as a worker. */
    static WorkFolder ofThisProcess() throws IOException {
        Path path = Path.of(System.getProperty("java.io.tmpdir"));
        if (!path.getFileName().toString().startsWith(NAME)) {
            throw new IOException("Not a worker's folder");
        }
        return new WorkFolder(path);
    }

    /** Nothing of one file is left for the next; folders stay, because a library may remember them. */
    void clear() throws IOException {
        for (Path left : inside()) {
            if (!Files.isDirectory(left)) {
                Files.deleteIfExists(left);
            }
        }
    }

    void remove() throws IOException {
        if (Files.isDirectory(path)) {
            for (Path left : inside()) {
                Files.deleteIfExists(left);
            }
            Files.deleteIfExists(path);
        }
    }

    /** Everything below it, the deepest first. */
    private List<Path> inside() throws IOException {
        try (Stream<Path> all = Files.walk(path)) {
            return all.filter(below -> !below.equals(path)).sorted(Comparator.reverseOrder()).toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
