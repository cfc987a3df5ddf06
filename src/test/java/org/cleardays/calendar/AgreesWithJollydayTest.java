package org.cleardays.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Our calendars against those of another author, a holiday library. Where the two differ, a row of {@code differences-from-jollyday.csv}
 * cites what decides it; a row for a difference that there is not, fails like a difference without a row.
 */
class AgreesWithJollydayTest {

    private static final Path DIFFERENCES = Path.of("src/test/resources/calendars/differences-from-jollyday.csv");
    private static final int[] NUMBERS = {1, 2, 3, 5, 10, 15};

    @ParameterizedTest
    @CsvSource({"england-and-wales, gb, eng, 2019, 2028", "scotland, gb, sct, 2019, 2028", "northern-ireland, gb, nir, 2019, 2028",
        "isle-of-man, im, , 2020, 2026"})
    void onWhichDaysAreHolidaysButForTheListedOnes(String place, String country, String part, int first, int last) throws IOException {
        WorkingCalendar ours = WorkingCalendar.fromClassPath(place);
        TheirDays theirs = TheirDays.of(country, part);
        Map<LocalDate, String> differences = new TreeMap<>();
        days(first, last).filter(day -> theirs.isWorkingDay(day) != ours.isWorkingDay(day))
                .forEach(day -> differences.put(day, ours.isWorkingDay(day) ? "working day" : "holiday"));
        assertThat(differences).isEqualTo(listed(place));
    }

    @ParameterizedTest
    @CsvSource({"england-and-wales, gb, eng, 2019, 2028", "scotland, gb, sct, 2019, 2028", "northern-ireland, gb, nir, 2019, 2028",
        "isle-of-man, im, , 2020, 2026"})
    void onWhereEachCountingFromEachDayArrives(String place, String country, String part, int first, int last) throws IOException {
        WorkingCalendar ours = WorkingCalendar.fromClassPath(place);
        List<LocalDate> theirs = TheirDays.of(country, part).corrected(days(first, last), listed(place));
        for (LocalDate day : days(first, last).toList()) {
            for (int number : NUMBERS) {
                assertThat(counted(WorkingDays.after(number), day, ours)).as("%s after %s", number, day).isEqualTo(after(theirs, day, number));
                assertThat(counted(WorkingDays.before(number), day, ours)).as("%s before %s", number, day).isEqualTo(before(theirs, day, number));
            }
        }
    }

    private static Optional<LocalDate> counted(WorkingDays rule, LocalDate day, WorkingCalendar calendar) {
        try {
            return Optional.of(rule.from(day, calendar).day());
        } catch (CalendarDoesNotReach beyond) {
            return Optional.empty();
        }
    }

    /** The so-many-th of the list behind the day; none where the list ends before. */
    private static Optional<LocalDate> after(List<LocalDate> workingDays, LocalDate day, int number) {
        int index = Collections.binarySearch(workingDays, day);
        return at(workingDays, (index < 0 ? -index - 2 : index) + number);
    }

    private static Optional<LocalDate> before(List<LocalDate> workingDays, LocalDate day, int number) {
        int index = Collections.binarySearch(workingDays, day);
        return at(workingDays, (index < 0 ? -index - 1 : index) - number);
    }

    private static Optional<LocalDate> at(List<LocalDate> workingDays, int index) {
        return index >= 0 && index < workingDays.size() ? Optional.of(workingDays.get(index)) : Optional.empty();
    }

    private static Stream<LocalDate> days(int first, int last) {
        return LocalDate.of(first, 1, 1).datesUntil(LocalDate.of(last + 1, 1, 1));
    }

    private static Map<LocalDate, String> listed(String place) throws IOException {
        Map<LocalDate, String> listed = new TreeMap<>();
        try (Reader in = Files.newBufferedReader(DIFFERENCES)) {
            for (CSVRecord row : CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get().parse(in)) {
                assertThat(row.get("source")).as("the source that decides " + row.get("date")).isNotBlank();
                if (row.get("place").equals(place)) {
                    listed.put(LocalDate.parse(row.get("date")), row.get("ours"));
                }
            }
        }
        return listed;
    }

    /** What the library says of one place. */
    private record TheirDays(HolidayManager manager, String[] part, Map<LocalDate, Boolean> known) {

        static TheirDays of(String country, String part) {
            return new TheirDays(HolidayManager.getInstance(ManagerParameters.create(country)), part == null ? new String[0] : new String[] {part},
                    new HashMap<>());
        }

        boolean isWorkingDay(LocalDate day) {
            return known.computeIfAbsent(day, asked -> asked.getDayOfWeek().getValue() < 6 && !manager.isHoliday(asked, part));
        }

        List<LocalDate> corrected(Stream<LocalDate> days, Map<LocalDate, String> differences) {
            return days.filter(day -> differences.containsKey(day) ? differences.get(day).equals("working day") : isWorkingDay(day)).toList();
        }
    }
}
