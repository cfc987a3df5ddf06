package org.cleardays.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;

/** The most memory that any process below this one has held, as the kernel counts it; watched every few milliseconds. */
final class Peak implements AutoCloseable {

    private static final int PAUSE_MS = 20;

    private final AtomicLong kilobytes = new AtomicLong();
    private final Thread watch = Thread.ofPlatform().daemon().start(this::watch);

    /** The most since the last call, in megabytes. */
    long takeMegabytes() {
        look();
        return kilobytes.getAndSet(0) / 1024;
    }

    private void watch() {
        try {
            while (true) {
                look();
                Thread.sleep(PAUSE_MS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void look() {
        ProcessHandle.current().descendants().forEach(process -> kilobytes.accumulateAndGet(heldBy(process.pid()), Math::max));
    }

    private static long heldBy(long pid) {
        Path status = Path.of("/proc/" + pid + "/status");
        try {
            return Files.readAllLines(status).stream().filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", ""))).findFirst().orElse(0);
        } catch (IOException | UncheckedIOException e) {
            return 0; // it has just ended
        }
    }

    @Override
    public void close() {
        watch.interrupt();
    }
}
