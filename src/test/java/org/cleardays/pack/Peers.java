package org.cleardays.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.jodconverter.core.office.OfficeException;
import org.jodconverter.local.LocalConverter;
import org.jodconverter.local.office.LocalOfficeManager;
import org.junit.jupiter.api.Assumptions;

/** What else makes one PDF file of eight Word files: LibreOffice and qpdf, as offices and programs use them; nothing is tagged, numbered or linked. */
final class Peers implements AutoCloseable {

    private static final Path OFFICE = Path.of("/usr/bin/soffice");
    private static final Path QPDF = Path.of("/usr/bin/qpdf");
    private static final int SECONDS = 180;
    private static final int PORT = 20_317;

    private final Path folder;
    private final LocalOfficeManager warm;

    private Peers(Path folder, LocalOfficeManager warm) {
        this.folder = folder;
        this.warm = warm;
    }

    /** Skips, and says what to run, where they are not installed. */
    static Peers orSkip(Path folder) {
        Assumptions.assumeTrue(Files.isExecutable(OFFICE) && Files.isExecutable(QPDF),
                "SKIPPED: there is nothing to compare with; run src/test/scripts/install-peers");
        LocalOfficeManager warm = LocalOfficeManager.builder().officeHome("/usr/lib/libreoffice").hostName("127.0.0.1").portNumbers(PORT)
                .workingDir(folder.toFile()).build();
        try {
            warm.start();
        } catch (OfficeException e) {
            throw new IllegalStateException("LibreOffice cannot be kept running", e);
        }
        return new Peers(folder, warm);
    }

    /** One process of LibreOffice for all of them, then qpdf. */
    Path inOneProcess(List<Path> files) {
        Path out = folder.resolve("one-process");
        List<String> command = new ArrayList<>(List.of(OFFICE.toString(), "-env:UserInstallation=" + folder.resolve("profile").toUri(), "--headless",
                "--norestore", "--convert-to", "pdf", "--outdir", out.toString()));
        files.forEach(file -> command.add(file.toString()));
        run(command);
        return joined(files, out);
    }

    /** A LibreOffice that is already running, through JODConverter, then qpdf. */
    Path warm(List<Path> files) {
        Path out = folder.resolve("warm");
        try {
            Files.createDirectories(out);
            for (Path file : files) {
                LocalConverter.make(warm).convert(file.toFile()).to(out.resolve(pdf(file)).toFile()).execute();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (OfficeException e) {
            throw new IllegalStateException(e);
        }
        return joined(files, out);
    }

    private static Path joined(List<Path> files, Path folder) {
        Path whole = folder.resolve("whole.pdf");
        List<String> command = new ArrayList<>(List.of(QPDF.toString(), "--empty", "--pages"));
        files.forEach(file -> command.add(folder.resolve(pdf(file)).toString()));
        run(Stream.concat(command.stream(), Stream.of("--", whole.toString())).toList());
        return whole;
    }

    private static String pdf(Path file) {
        return file.getFileName().toString().replaceFirst("\\.docx$", ".pdf");
    }

    private static void run(List<String> command) {
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
                throw new AssertionError(command.getFirst() + " did not end within " + SECONDS + " seconds");
            }
            if (process.exitValue() != 0) {
                throw new AssertionError(command.getFirst() + " ended with " + process.exitValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        try {
            warm.stop();
        } catch (OfficeException e) {
            throw new IllegalStateException("LibreOffice does not end", e);
        }
    }
}
