package org.cleardays.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;

import org.cleardays.TestDatabase;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class VerifyHistoryTest {

    private final StringWriter said = new StringWriter();
    private final TestDatabase database = new TestDatabase();

    @Test
    void findsAnEmptyHistoryWhole() {
        assertThat(run("--database", database.url(), "--user", "postgres", "--password", "postgres")).isZero();
        assertThat(said.toString()).isEqualToIgnoringNewLines("Whole: 0 entries, each following from the one before.");
    }

    @Test
    void saysWhereItIsBrokenAndExitsWithOne() {
        database.client().sql("update audit_head set sequence = 7").update();
        assertThat(run("--database", database.url(), "--user", "postgres", "--password", "postgres")).isEqualTo(1);
        assertThat(said.toString()).startsWith("BROKEN at entry 1:");
    }

    @Test
    void asksForTheDatabaseAndExitsWithTwo() {
        assertThat(run("--database", "")).isEqualTo(2);
    }

    private int run(String... arguments) {
        return new CommandLine(new VerifyHistory()).setOut(new PrintWriter(said)).setErr(new PrintWriter(said)).execute(arguments);
    }
}
