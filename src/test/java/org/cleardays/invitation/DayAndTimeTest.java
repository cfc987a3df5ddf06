package org.cleardays.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayAndTimeTest {

    @ParameterizedTest
    @CsvSource({
        "2026-06-03T17:00, 5pm on Wednesday 3 June 2026",
        "2026-06-09T11:30, 11:30am on Tuesday 9 June 2026",
        "2026-06-09T12:00, 12 noon on Tuesday 9 June 2026",
        "2026-06-09T12:05, 12:05pm on Tuesday 9 June 2026",
        "2026-06-09T00:15, 12:15am on Tuesday 9 June 2026"})
    void isSaidAsPeopleSayIt(LocalDateTime moment, String words) {
        assertThat(DayAndTime.of(moment)).isEqualTo(words);
    }
}
