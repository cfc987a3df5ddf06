package org.cleardays;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands of the packaged jar: they start no server, and load nothing of it, or they would not answer within two seconds. */
class PackagedCommandIT {

    private static final int A_MINUTE = 60;

    @TempDir
    private Path folder;

    @Test
    void countsWorkingDaysAndLoadsNothingOfTheServer() throws Exception {
        assertThat(run("", "working-days", "--calendar", "isle-of-man", "--from", "2026-06-09", "--add", "-2", "--json")).isZero();
        assertThat(said()).contains("\"date\": \"2026-06-04\"");
        assertThat(Files.readAllLines(folder.resolve("classes.txt")).stream().filter(line -> line.contains("source:")))
                .noneMatch(line -> line.contains(" org.springframework.") && !line.contains(".boot.loader."))
                .noneMatch(line -> line.contains(" org.apache.camel.") || line.contains(" tools.jackson.") || line.contains(" org.postgresql."));
    }

    @Test
    void answersFiftyThousandQuestionsInOneGo() throws Exception {
        String questions = String.join("\n", Collections.nCopies(50_000, "isle-of-man,2026-06-09,-15"));
        assertThat(run(questions, "working-days", "--batch")).isZero();
        assertThat(said().lines()).hasSize(50_000).containsOnly("2026-05-15");
    }

    private int run(String input, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load:file=" + folder.resolve("classes.txt"), "-jar", Path.of("target/cleardays.jar").toAbsolutePath().toString()));
        command.addAll(List.of(arguments));
        Path questions = Files.writeString(folder.resolve("questions.txt"), input);
        Process process = new ProcessBuilder(command).redirectInput(questions.toFile()).redirectOutput(folder.resolve("said.txt").toFile()).start();
        assertThat(process.waitFor(A_MINUTE, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }

    private String said() throws IOException {
        return Files.readString(folder.resolve("said.txt"));
    }
}
