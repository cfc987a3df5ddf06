package org.cleardays.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

import org.cleardays.Carters;
import org.cleardays.TestDatabase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.health.contributor.Health;

/** Twelve months before the confirmed holidays end, health says so; it never says that Cleardays is down. */
@Tag("F2")
class CalendarHealthTest {

    private final TestDatabase database = new TestDatabase();
    private final JdbcCalendars calendars = new CalendarConfiguration().calendars(database.client(), Carters.MONDAY_1_JUNE);

    @Test
    void warnsOfEachCalendarThatEndsWithinAYear() {
        Health health = on("2026-11-22T12:00:00Z");
        assertThat(health.getStatus().getCode()).isEqualTo("WARNING");
        assertThat(health.getDetails()).containsOnlyKeys("isle-of-man").containsEntry("isle-of-man",
                "The confirmed holidays of the calendar isle-of-man end on 2026-12-31; deadlines beyond are refused."
                        + " Put in the holidays of 2027 once they are proclaimed.");
    }

    @ParameterizedTest
    @CsvSource({"2025-12-30T23:59:59Z, UP", "2025-12-31T00:00:00Z, WARNING", "2028-06-01T00:00:00Z, WARNING"})
    void beginsTwelveMonthsBefore(Instant now, String status) {
        assertThat(on(now.toString()).getStatus().getCode()).isEqualTo(status);
    }

    @Test
    void comesForEachNationInItsTime() {
        assertThat(warnings("2027-12-30T23:59:00Z")).doesNotContainKey("scotland");
        assertThat(warnings("2027-12-31T00:00:00Z")).containsKeys("england-and-wales", "isle-of-man", "northern-ireland", "scotland");
    }

    @Test
    void saysThatANewerCalendarWaits() {
        CalendarWarnings warnings = new CalendarWarnings(calendars, Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC));
        assertThat(warnings.of(List.of("scotland", "isle-of-man"))).containsEntry("scotland",
                "A newer calendar scotland came with this version of Cleardays and waits, because the one in force was edited here."
                        + " Compare the two and put the right one in force.")
                .hasEntrySatisfying("isle-of-man", says -> assertThat(says).startsWith("The confirmed holidays").contains(" A newer calendar"));
    }

    private Map<String, String> warnings(String now) {
        return new CalendarWarnings(calendars, Clock.fixed(Instant.parse(now), ZoneOffset.UTC)).of(List.of());
    }

    private Health on(String now) {
        Clock clock = Clock.fixed(Instant.parse(now), ZoneOffset.UTC);
        return new CalendarConfiguration().calendarsHealthIndicator(calendars, clock).health();
    }
}
