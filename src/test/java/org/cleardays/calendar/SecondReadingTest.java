package org.cleardays.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The holidays we ship against a list that a second reader drew from the sources, without having seen the first. */
class SecondReadingTest {

    @ParameterizedTest
    @ValueSource(strings = {"england-and-wales", "scotland", "northern-ireland", "isle-of-man"})
    void findsTheSameHolidaysInTheSources(String place) {
        assertThat(differences(place, WorkingCalendar.fromClassPath(place))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"england-and-wales", "scotland", "northern-ireland", "isle-of-man"})
    void findsNoHolidayOnASaturdayOrSunday(String place) {
        assertThat(WorkingCalendar.fromClassPath(place).holidays().stream().map(Holiday::date))
                .isNotEmpty().noneMatch(day -> day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"england-and-wales", "scotland", "northern-ireland", "isle-of-man"})
    void callsExpectedJustTheDaysThatNobodyHasSettledYet(String place) {
        assertThat(WorkingCalendar.fromClassPath(place).holidays().stream().filter(holiday -> !holiday.proclaimed()).map(Holiday::date))
                .containsExactlyElementsOf(secondReading(place).entrySet().stream().filter(row -> row.getValue().contains("not proclaimed"))
                        .map(Map.Entry::getKey).toList());
    }

    @Test
    void tellsEachDifferenceAsASentence() {
        String all = secondReading("england-and-wales").entrySet().stream().filter(row -> !row.getKey().equals(LocalDate.of(2022, 9, 19)))
                .map(row -> "england-and-wales," + row.getKey() + ",a holiday,proclaimed,law\n").collect(Collectors.joining());
        assertThat(differences("england-and-wales", WorkingCalendar.of("england-and-wales",
                "place,date,name,standing,source\n" + all + "england-and-wales,2020-05-04,Early May bank holiday,proclaimed,a library\n"))).containsExactly(
                        "england-and-wales lacks 2022-09-19, which the second reader found"
                                + " (State funeral of Queen Elizabeth II: royal proclamation opened: Gazette notice 4158896).",
                        "england-and-wales has 2020-05-04 (Early May bank holiday, a library), which the second reader did not find.");
    }

    private static Stream<String> differences(String place, WorkingCalendar shipped) {
        Map<LocalDate, String> second = secondReading(place);
        Stream<String> lacking = second.entrySet().stream().filter(row -> shipped.holiday(row.getKey()).isEmpty())
                .map(row -> place + " lacks " + row.getKey() + ", which the second reader found (" + row.getValue() + ").");
        Stream<String> beyond = shipped.holidays().stream().filter(holiday -> !second.containsKey(holiday.date()))
                .map(holiday -> place + " has " + holiday.date() + " (" + holiday.name() + ", " + holiday.source()
                        + "), which the second reader did not find.");
        return Stream.concat(lacking, beyond);
    }

    private static Map<LocalDate, String> secondReading(String place) {
        Map<LocalDate, String> rows = new TreeMap<>();
        for (String line : text().lines().filter(row -> row.startsWith(place + ",")).toList()) {
            String[] cells = line.split(",");
            rows.put(LocalDate.parse(cells[1]), cells[2]);
        }
        assertThat(rows).as("rows of " + place).isNotEmpty();
        return rows;
    }

    private static String text() {
        try (InputStream in = SecondReadingTest.class.getResourceAsStream("/calendars/second-reading.csv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
