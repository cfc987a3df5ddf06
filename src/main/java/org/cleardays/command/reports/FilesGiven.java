package org.cleardays.command.reports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The files that a command was given. A folder stands for every file below it, in the order of their names; a link in it is passed over, for
 * it may lead out of it, or round in a circle. Of a folder only the names are held, so that any number of files can be gone through.
 */
record FilesGiven(List<Path> paths) {

    /** Tells of each file in turn; of what is not there or cannot be listed, too: whoever takes it finds that out. */
    void each(Consumer<Path> take) {
        paths.forEach(path -> into(path, take));
    }

    /** How many paths were given, folders among them. */
    boolean isOneFile() {
        return paths.size() == 1 && !Files.isDirectory(paths.getFirst());
    }

    private static void into(Path path, Consumer<Path> take) {
        if (!Files.isDirectory(path)) {
            take.accept(path);
            return;
        }
        List<Path> inside;
        try (Stream<Path> entries = Files.list(path)) {
            inside = entries.filter(entry -> Files.isRegularFile(entry, LinkOption.NOFOLLOW_LINKS)
                    || Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)).sorted().toList();
        } catch (IOException e) {
            take.accept(path);
            return;
        }
        inside.forEach(entry -> into(entry, take));
    }
}
