package org.cleardays.command.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code check} of the packaged jar: its reader starts from the very same jar, and nothing of the server is loaded. */
class CheckReportsIT {

    private static final int TWO_MINUTES = 120;

    @TempDir
    private Path folder;

    @Test
    void readsReportsInAProcessOfItsOwnAndLoadsNothingOfTheServer() throws Exception {
        Path good = Files.write(folder.resolve("whole.docx"), TypedReports.whole(1));
        Path bad = Files.write(folder.resolve("unmarked.docx"), TypedReports.withoutMarks(1));
        assertThat(run("check", "--json", good.toString(), bad.toString())).isEqualTo(1);
        assertThat(Files.readAllLines(folder.resolve("said.txt"))).satisfiesExactly(
                line -> assertThat(line).contains("\"outcome\": \"accepted\""), line -> assertThat(line).contains("\"outcome\": \"returned\""));
        assertThat(Files.readAllLines(folder.resolve("classes.txt")).stream().filter(line -> line.contains("source:")))
                .noneMatch(line -> line.contains(" org.springframework.") && !line.contains(".boot.loader."))
                .noneMatch(line -> line.contains(" org.apache.camel.") || line.contains(" tools.jackson.") || line.contains(" org.postgresql."))
                .as("files are opened in the other process").noneMatch(line -> line.contains(" org.cleardays.document.word.WordFile "));
    }

    private int run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load:file=" + folder.resolve("classes.txt"), "-jar", Path.of("target/cleardays.jar").toAbsolutePath().toString()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectOutput(folder.resolve("said.txt").toFile()).start();
        assertThat(process.waitFor(TWO_MINUTES, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }
}
