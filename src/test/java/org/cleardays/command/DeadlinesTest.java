package org.cleardays.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DeadlinesTest {

    private static final String[] CARTERS = {"--authority", "doncaster", "--kind", "initial", "--event", "strategy-discussion=2026-05-20",
        "--event", "strategy-discussion=2026-05-27", "--event", "conference=2026-06-09T10:00"};

    private final Told told = new Told();

    @TempDir
    private Path folder;

    @Test
    void tellsEachWithItsDayAndTimeFirstEarliestFirst() {
        assertThat(run(CARTERS)).isZero();
        assertThat(told.out().lines().filter(line -> line.matches("\\S.*day .*"))).startsWith(
                "Wednesday 3 June 2026, 17:00: report sent by its author, to the conference office",
                "Thursday 4 June 2026, 17:00: report countersigned, by the author's manager, to the conference office",
                "Friday 5 June 2026, 17:00: report to the chair, by its author's agency, to the chair",
                "Friday 5 June 2026, 17:00: report to the family, by its author's agency, to the parents and, where age-appropriate, the young person",
                "Tuesday 9 June 2026, 17:00: plan out, by the chair, to everybody invited",
                "Thursday 11 June 2026, 17:00: conference held, by the authority, to the children and the family");
    }

    @Test
    void saysHowADateWasReachedAndWhatAnotherConventionWouldGive() {
        run(CARTERS);
        assertThat(told.out()).contains("Skipped: Saturday 6 and Sunday 7 June (weekend).", "(Doncaster, 23 August 2023) (stated by the source).",
                "Otherwise (calendar days) it would be Sunday 7 June 2026, 17:00.");
    }

    @Test
    void answersProgramsWithAnArrayOfObjects() {
        assertThat(run(with(CARTERS, "--json"))).isZero();
        JsonNode family = row("report-to-family");
        assertThat(family.get("due").asString()).isEqualTo("2026-06-05T17:00:00+01:00");
        assertThat(family.get("by").asString()).isEqualTo("its author's agency");
        assertThat(family.get("lastPosting").asString()).isEqualTo("2026-06-03");
        assertThat(family.get("skipped").get(0).get("day").asString()).isIn("2026-06-06", "2026-06-07");
        assertThat(List.of("what", "to", "rule", "source", "because")).allSatisfy(key -> assertThat(family.get(key).asString()).isNotBlank());
    }

    @Test
    void givesNullAndTheReasonWhereThereIsNoDate() {
        assertThat(run("--authority", "isle-of-man", "--kind", "initial", "--event", "conference=2026-06-09T10:00", "--json")).isZero();
        assertThat(row("invitations-sent").get("due").isNull()).isTrue();
        assertThat(row("invitations-sent").get("why").asString()).isEqualTo("not set by the authority");
        assertThat(row("conference-booked").get("why").asString()).isEqualTo("waits for an event");
    }

    @Test
    void exitsWithOneWhereTheCalendarDoesNotReach() {
        assertThat(run("--authority", "isle-of-man", "--kind", "initial", "--event", "conference=2031-06-10T10:00")).isEqualTo(1);
        assertThat(told.out()).contains("No date, the calendar does not reach so far: ", "2031");
    }

    @Test
    void tellsOneAuthorsReportOnly() {
        assertThat(run("--authority", "devon", "--kind", "initial", "--event", "conference=2026-06-09T10:00", "--author", "police")).isZero();
        assertThat(told.out()).contains("No date, not set by the authority: report to the family").doesNotContain("social-worker");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --authority nowhere --kind initial     | known are devon, doncaster, guide, isle-of-man, leeds
            --authority leeds --kind first         | known are initial, review, pre-birth, transfer-in
            --authority leeds --kind initial --event conferense=2026-06-09 | conference, strategy-discussion, decision, birth
            --authority leeds --kind initial --event conference=9-6-2026 | write strategy-discussion=2026-05-20
            --authority leeds --kind initial --event conference | write strategy-discussion=2026-05-20
            --authority leeds --kind initial --condition unbron | known are dual-planned, unborn
            --kind initial                         | --authority
            --authority-file nowhere.yaml --kind initial | There is no file nowhere.yaml.
            """)
    void asksAgainNamingWhatItKnows(String arguments, String said) {
        assertThat(run(arguments.split(" "))).isEqualTo(2);
        assertThat(told.err()).contains(said);
        assertThat(told.out()).isEmpty();
    }

    @Test
    void takesAFileOfTheUsersOwn() throws IOException {
        Path file = Files.writeString(folder.resolve("mine.yaml"), resource("/timescale/ferry-bay.yaml"));
        assertThat(run("--authority-file", file.toString(), "--kind", "initial", "--event", "receipt-of-minutes=2026-06-16", "--json")).isZero();
        assertThat(row("minutes-answered").get("due").asString()).isEqualTo("2026-06-19T16:00:00+01:00");
    }

    @Test
    void namesTheFaultsOfAFileAndExitsWithOne() throws IOException {
        Path file = Files.writeString(folder.resolve("mine.yaml"), resource("/timescale/ferry-bay.yaml").replace("48 hours", "48 ours"));
        assertThat(run("--authority-file", file.toString(), "--kind", "initial")).isEqualTo(1);
        assertThat(told.err()).contains("mine.yaml, line ", "48 ours");
    }

    private JsonNode row(String id) {
        for (JsonNode row : new JsonMapper().readTree(told.out())) {
            if (row.get("id").asString().equals(id)) {
                return row;
            }
        }
        throw new AssertionError("No " + id + " in " + told.out());
    }

    private int run(String... arguments) {
        return told.run(Stream.concat(Stream.of("deadlines"), Stream.of(arguments)).toArray(String[]::new));
    }

    private static String[] with(String[] arguments, String more) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.add(more);
        return all.toArray(String[]::new);
    }

    static String resource(String path) throws IOException {
        try (var in = DeadlinesTest.class.getResourceAsStream(path)) {
            return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        }
    }
}
