package org.cleardays.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountWorkingDaysTest {

    private final Told told = new Told();

    @ParameterizedTest
    @CsvSource({"isle-of-man, 2026-06-09, -2, 2026-06-04", "england-and-wales, 2026-06-09, -2, 2026-06-05", "scotland, 2026-06-12, 1, 2026-06-16",
        "northern-ireland, 2026-07-10, 1, 2026-07-14", "isle-of-man, 2026-06-08, 0, 2026-06-08", "england-and-wales, 2028-05-02, -1, 2028-04-28"})
    void printsTheDayAndNothingElse(String calendar, String from, String add, String day) {
        assertThat(told.run("working-days", "--calendar", calendar, "--from", from, "--add", add)).isZero();
        assertThat(told.out()).isEqualTo(day + "\n");
        assertThat(told.err()).isEmpty();
    }

    @Test
    void tellsAProgramHowItWasReached() {
        told.run("working-days", "--calendar", "isle-of-man", "--from", "2026-06-09", "--add", "-2", "--json");
        assertThat(told.json()).containsOnlyKeys("calendar", "from", "add", "date", "weekday", "counted", "skipped", "because", "expected")
                .containsEntry("calendar", "isle-of-man").containsEntry("from", "2026-06-09").containsEntry("add", -2)
                .containsEntry("date", "2026-06-04").containsEntry("weekday", "Thursday").containsEntry("expected", List.of())
                .containsEntry("counted", List.of("2026-06-08", "2026-06-04"))
                .containsEntry("skipped", List.of(skipped("2026-06-07", "weekend"), skipped("2026-06-06", "weekend"),
                        skipped("2026-06-05", "TT bank holiday")));
        assertThat((String) told.json().get("because")).startsWith("2 working days before Tuesday 9 June 2026, not counting that day:");
    }

    @Test
    void explainsItInSentences() {
        told.run("working-days", "--calendar", "isle-of-man", "--from", "2026-06-08", "--add", "-1", "--explain");
        assertThat(told.out()).isEqualTo("2026-06-04\n1 working day before Monday 8 June 2026, not counting that day: Thursday 4 June."
                + " Skipped: Friday 5 June (TT bank holiday), Saturday 6 and Sunday 7 June (weekend). Leaves no clear working day.\n");
    }

    @Test
    void refusesOnStandardErrorAlone() {
        assertThat(told.run("working-days", "--calendar", "isle-of-man", "--from", "2026-12-30", "--add", "2")).isEqualTo(1);
        assertThat(told.out()).isEmpty();
        assertThat(told.err()).startsWith("The calendar isle-of-man cannot say whether 2027-01-01 is a working day").doesNotContain("Usage");
    }

    @Test
    void refusesAProgramWithAnObject() {
        assertThat(told.run("working-days", "--calendar", "scotland", "--from", "2026-06-15", "--add", "0", "--json")).isEqualTo(1);
        assertThat(told.json()).isEqualTo(Map.of("refused", "2026-06-15 is no working day in the calendar scotland (World Cup bank holiday);"
                + " ask for 1 working day after it, or 1 before."));
    }

    @Test
    void saysWhereItCountsOnExpectedHolidays() {
        assertThat(told.run("working-days", "--calendar", "isle-of-man", "--from", "2027-06-10", "--add", "1", "--allow-expected")).isZero();
        assertThat(told.out()).isEqualTo("2027-06-14\n");
        assertThat(told.err()).isEqualTo("Counts on expected, not yet proclaimed, holidays: TT bank holiday on Friday 11 June 2027.\n");
    }

    @Test
    void saysToAProgramTooWhereItCountsOnExpectedHolidays() {
        told.run("working-days", "--calendar", "isle-of-man", "--from", "2027-06-14", "--add", "0", "--allow-expected", "--json");
        assertThat(told.json()).containsEntry("expected", List.of("those of 2027")).containsEntry("because", "Monday 14 June 2027 is a working day.");
        assertThat(told.err()).isEmpty();
    }

    @Test
    void namesTheCalendarsWhereOneIsUnknown() {
        assertThat(told.run("working-days", "--calendar", "jersey", "--from", "2026-06-09", "--add", "1")).isEqualTo(2);
        assertThat(told.err()).contains("There is no calendar \"jersey\"; known are england-and-wales, isle-of-man, northern-ireland, scotland.");
        assertThat(told.out()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--calendar scotland --from 2026-06-09", "--calendar scotland --from 9.6.2026 --add 1", "--batch --json",
        "--calendar scotland --from 2026-06-09 --add two", "--calendar scotland --from 2026-06-09 --add 10000", "",
        "--batch --calendar scotland --from 2026-06-09 --add 2", "--calendar scotland --from 2026-06-09 --add -2147483648"})
    void exitsWithTwoWhereItIsNotUnderstood(String arguments) {
        assertThat(told.run(("working-days " + arguments).strip().split(" "))).isEqualTo(2);
        assertThat(told.out()).isEmpty();
        assertThat(told.err()).contains("Usage: cleardays working-days");
    }

    private static Map<String, String> skipped(String day, String why) {
        return Map.of("day", day, "why", why);
    }
}
