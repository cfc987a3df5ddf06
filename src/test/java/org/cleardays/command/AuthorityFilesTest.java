package org.cleardays.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthorityFilesTest {

    private final Told told = new Told();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(textBlock = """
            devon,       '2 rules, 6 reminders'
            doncaster,   '8 rules, 8 reminders'
            guide,       '6 rules, 6 reminders'
            isle-of-man, '9 rules, 8 reminders'
            leeds,       '4 rules, 6 reminders'
            """)
    void areGoodAsShipped(String authority, String counted) throws IOException {
        Path file = Files.writeString(folder.resolve(authority + ".yaml"), DeadlinesTest.resource("/authorities/" + authority + ".yaml"));
        assertThat(told.run("authority", "check", file.toString())).isZero();
        assertThat(told.out()).isEqualToIgnoringNewLines(file + " is good: " + counted + ".");
    }

    @Test
    void tellEveryFaultWithItsLineAtOnce() throws IOException {
        Path file = Files.writeString(folder.resolve("mine.yaml"), DeadlinesTest.resource("/timescale/ferry-bay.yaml")
                .replace("zone: Europe/Isle_of_Man", "zone: Douglas").replace("to: [unit]", "to: [office]"));
        assertThat(told.run("authority", "check", file.toString())).isEqualTo(1);
        assertThat(told.out().lines()).hasSize(3).allMatch(line -> line.matches(".*mine\\.yaml, line \\d+: .+\\."));
    }

    @Test
    void asksAgainForAFileThatIsNotThere() {
        assertThat(told.run("authority", "check", "nowhere.yaml")).isEqualTo(2);
        assertThat(told.err()).startsWith("There is no file nowhere.yaml.");
    }

    @Test
    void saysWhatCanBeDoneWithThem() {
        assertThat(told.run("authority")).isEqualTo(2);
        assertThat(told.err()).startsWith("Say what to do: authority check FILE.");
    }
}
