package org.cleardays.demonstration;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A Java process with this one's class path, that can be killed without warning. */
public final class Child implements AutoCloseable {

    private final Process process;
    private final CountDownLatch said = new CountDownLatch(1);

    private Child(Process process, String line) {
        this.process = process;
        Thread.ofPlatform().daemon().name("child-output").start(() -> listen(process, line));
    }

    /** Starts {@code main} with these system properties; {@code line} is how the line begins by which it says that it is up. */
    public static Child start(Class<?> main, Map<String, String> properties, String line) {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        properties.forEach((key, value) -> command.add("-D" + key + "=" + value));
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-Xmx1g", "-cp", System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")), main.getName()));
        try {
            return new Child(new ProcessBuilder(command).redirectErrorStream(true).start(), line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void listen(Process listened, String line) {
        try (BufferedReader reader = listened.inputReader()) {
            for (String text = reader.readLine(); text != null; text = reader.readLine()) {
                System.out.println("  [" + listened.pid() + "] " + text);
                if (text.startsWith(line)) {
                    said.countDown();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until it is up; false where it is not within the bound. */
    public boolean isUpWithin(Duration bound) {
        try {
            return said.await(bound.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** {@code kill -9}. */
    public void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    @Override
    public void close() {
        kill();
    }
}
