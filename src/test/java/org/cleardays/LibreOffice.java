package org.cleardays;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;

/** The machine's LibreOffice, for tests alone: it re-saves files as people's own programs do. */
public final class LibreOffice {

    private static final String MISSING = "there is no LibreOffice, so nobody has read a re-saved form; install libreoffice-writer";
    private static final int SECONDS = 180;

    private final Path program;
    private final Path profiles;

    private LibreOffice(Path program, Path profiles) {
        this.program = program;
        this.profiles = profiles;
    }

    /**
     * Skips the tests, loudly, where the machine has none; where everything must be tested, fails.
     *
     * @param profiles where it keeps its settings, for each thread its own
     */
    public static LibreOffice orSkip(Path profiles) {
        Optional<Path> program = Stream.of("/usr/bin/soffice", "/usr/local/bin/soffice", "/opt/libreoffice/program/soffice").map(Path::of)
                .filter(Files::isExecutable).findFirst();
        if (program.isEmpty() && "true".equals(System.getenv("CI"))) {
            throw new AssertionError("Here everything is tested, but " + MISSING);
        }
        Assumptions.assumeTrue(program.isPresent(), "SKIPPED: " + MISSING);
        return new LibreOffice(program.get(), profiles);
    }

    /**
     * Re-saves files, all in one run of the program.
     *
     * @param as a file's ending, or an ending and a filter of LibreOffice: {@code doc:MS Word 97}
     * @return the new files, in the folder, under their names with the new ending
     */
    public List<Path> resave(List<Path> files, String as, Path folder) {
        Path profile = profiles.resolve("profile-" + Thread.currentThread().threadId());
        List<String> command = new ArrayList<>(List.of(program.toString(), "-env:UserInstallation=" + profile.toUri(), "--headless",
                "--norestore", "--convert-to", as, "--outdir", folder.toString()));
        files.forEach(file -> command.add(file.toString()));
        run(command);
        String ending = "." + as.split(":")[0];
        return files.stream().map(file -> folder.resolve(file.getFileName().toString().replaceFirst("\\.[a-z]+$", ending))).toList();
    }

    private static void run(List<String> command) {
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
                throw new AssertionError("LibreOffice did not end within " + SECONDS + " seconds");
            }
        } catch (IOException e) {
            throw new UncheckedIOException("LibreOffice could not be started", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
