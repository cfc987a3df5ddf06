package org.cleardays.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The packaged jar's command line, as a shell runs it: no server starts, and no setting is asked for. */
class CommandLineIT {

    private static final Path JAR = Path.of("target/cleardays.jar");

    /** The promise is 2 seconds on a machine of its own; a build machine may be busy, and a server would take longer than this. */
    private static final Duration GENEROUS = Duration.ofSeconds(20);

    @Test
    void answersForADeadlineAndEnds() throws Exception {
        String said = run(0, "deadlines", "--authority", "doncaster", "--kind", "initial", "--event", "conference=2026-06-09T10:00", "--json");
        List<Map<String, Object>> rows = JsonMapper.shared().readValue(said, new TypeReference<>() { });
        assertThat(rows).anySatisfy(row -> assertThat(row).containsEntry("id", "report-to-family").containsEntry("due", "2026-06-05T17:00:00+01:00"));
    }

    @Test
    void endsWithTwoForAFileThatIsNotThere() throws Exception {
        assertThat(run(2, "authority", "check", "nowhere.yaml")).startsWith("There is no file nowhere.yaml.");
    }

    private static String run(int exitCode, String... arguments) throws IOException, InterruptedException {
        String program = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process = new ProcessBuilder(Stream.concat(Stream.of(program, "-jar", JAR.toString()), Stream.of(arguments)).toList())
                .redirectErrorStream(true).start();
        assertThat(process.waitFor(GENEROUS.toSeconds(), TimeUnit.SECONDS)).isTrue();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.exitValue()).as(said).isEqualTo(exitCode);
        return said;
    }
}
