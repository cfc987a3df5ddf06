package org.cleardays.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The holidays that come with Cleardays. */
class CalendarDataTest {

    @ParameterizedTest
    @CsvSource({"england-and-wales, 2019, 83, 2028-12-31", "scotland, 2019, 94, 2028-12-31", "northern-ireland, 2019, 103, 2028-12-31",
        "isle-of-man, 2020, 93, 2026-12-31"})
    void citesASourceForEachDay(String place, int first, int holidays, LocalDate confirmedUntil) {
        WorkingCalendar calendar = WorkingCalendar.fromClassPath(place);
        assertThat(calendar.holidays()).hasSize(holidays).allSatisfy(holiday -> assertThat(holiday.source()).isNotBlank());
        assertThat(calendar.from()).isEqualTo(LocalDate.of(first, 1, 1));
        assertThat(calendar.confirmedUntil()).isEqualTo(confirmedUntil);
    }

    /** The TT holiday is proclaimed each year; Tynwald Day is 5 July or the Monday after a weekend ({@code domain.md}, section 3). */
    @ParameterizedTest
    @CsvSource({"2020-08-28, 2020-07-06", "2021-08-27, 2021-07-05", "2022-06-10, 2022-07-05", "2023-06-09, 2023-07-05",
        "2024-06-07, 2024-07-05", "2025-06-06, 2025-07-07", "2026-06-05, 2026-07-06"})
    void givesTheIsleOfManItsTwoOwnDays(LocalDate tt, LocalDate tynwald) {
        WorkingCalendar calendar = WorkingCalendar.fromClassPath("isle-of-man");
        assertThat(calendar.whyNot(tt)).hasValueSatisfying(why -> assertThat(why).startsWith("TT bank holiday"));
        assertThat(calendar.whyNot(tynwald)).hasValueSatisfying(why -> assertThat(why).startsWith("Tynwald Day"));
    }

    @Test
    void holdsEachFileThatIsNamedAndNoOther() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/calendars"))) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".csv", "")))
                    .containsExactlyInAnyOrderElementsOf(WorkingCalendar.SHIPPED);
        }
    }
}
