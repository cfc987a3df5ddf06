package org.cleardays.document.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;

class WorkerSettingsTest {

    @Test
    void aReaderHasThirtySecondsAtMost() {
        assertThatIllegalArgumentException().isThrownBy(() -> WorkerSettings.USUAL.withLimit(Duration.ofSeconds(31)))
                .withMessageContaining("cleardays.reader.limit");
        assertThatIllegalArgumentException().isThrownBy(() -> WorkerSettings.USUAL.withLimit(Duration.ZERO));
    }

    @Test
    void oneReaderIsTheLeast() {
        assertThatIllegalArgumentException().isThrownBy(() -> WorkerSettings.USUAL.withProcesses(0))
                .withMessage("cleardays.reader.processes must be a number from 1 to 16.");
    }

    /** The heap, what is loaded, what is compiled, and what lies outside of it all. */
    @Test
    void theLimitsOfAReaderStayUnderHalfAGigabyteInSum() {
        List<String> words = new WorkerCommand(WorkerSettings.USUAL, "Main").words(new WorkFolder(Path.of("/tmp/cleardays-reader-1")));
        int megabytes = List.of("-Xmx", "-XX:MaxMetaspaceSize=", "-XX:ReservedCodeCacheSize=", "-XX:MaxDirectMemorySize=").stream()
                .mapToInt(limit -> words.stream().filter(word -> word.startsWith(limit)).findFirst()
                        .map(word -> Integer.parseInt(word.replaceAll("\\D", ""))).orElseThrow()).sum();
        assertThat(megabytes).isLessThan(460);
    }

    @Test
    void aPrefixStandsBeforeJava() {
        WorkerSettings settings = WorkerSettings.USUAL.withCommandPrefix(List.of("unshare", "-rn"));
        assertThat(new WorkerCommand(settings, "Main").words(new WorkFolder(Path.of("/tmp/cleardays-reader-1")))).startsWith("unshare", "-rn")
                .element(2).asString().endsWith("java");
    }
}
