package org.cleardays.demonstration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A PostgreSQL that outlived a killed demonstration: it still holds the data folder, and is stopped before a new one starts. Only the
 * server that the folder itself names in its {@code postmaster.pid}, running as PostgreSQL on that very folder, is touched.
 */
final class StaleServer {

    private StaleServer() {
    }

    static void stop(Path data) {
        refuseIfInUse(data.resolve("epg-lock"));
        named(data).ifPresent(StaleServer::stop);
    }

    /** A demonstration that is alive holds the library's lock on its data. */
    private static void refuseIfInUse(Path lock) {
        if (!Files.exists(lock)) {
            return;
        }
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE); FileLock free = channel.tryLock()) {
            if (free == null) {
                throw new IllegalStateException("Another demonstration is running on the data in " + lock.getParent() + ". Stop it first.");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<ProcessHandle> named(Path data) {
        Path file = data.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            List<String> lines = Files.readAllLines(file);
            boolean ours = lines.size() > 1 && Path.of(lines.get(1)).equals(data);
            return ours ? ProcessHandle.of(Long.parseLong(lines.getFirst().strip())).filter(StaleServer::isPostgresql) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isPostgresql(ProcessHandle process) {
        return process.info().command().filter(command -> Path.of(command).getFileName().toString().startsWith("postgres")).isPresent();
    }

    private static void stop(ProcessHandle process) {
        process.destroy();
        try {
            process.onExit().get(15, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            process.destroyForcibly();
            process.onExit().join();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
