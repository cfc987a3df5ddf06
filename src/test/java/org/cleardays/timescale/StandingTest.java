package org.cleardays.timescale;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;

import org.cleardays.Carters;
import org.cleardays.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandingTest {

    private static final TestDatabase DATABASE = new TestDatabase();
    private static final Timescales TIMESCALES = Carters.timescales(DATABASE);
    private static final Deadline FRIDAY_AT_FIVE = TIMESCALES.of(Carters.book(DATABASE), Matter.REPORT_TO_FAMILY).orElseThrow();

    @ParameterizedTest
    @CsvSource(textBlock = """
            # happened,      now,              standing
            ,                2026-06-01T09:00, OPEN
            ,                2026-06-04T17:00, OPEN
            ,                2026-06-04T17:01, AT_RISK
            ,                2026-06-05T17:00, AT_RISK
            ,                2026-06-05T17:01, MISSED
            2026-06-05T17:00, 2026-06-08T09:00, KEPT
            2026-06-05T17:01, 2026-06-08T09:00, KEPT_LATE
            """)
    void followsFromWhatHappenedAndTheTimeLeft(LocalDateTime happened, LocalDateTime now, Standing expected) {
        assertThat(TIMESCALES.standing(FRIDAY_AT_FIVE, Optional.ofNullable(happened).map(StandingTest::inLondon), inLondon(now)))
                .isEqualTo(expected);
    }

    private static Instant inLondon(LocalDateTime time) {
        return time.atZone(Carters.LONDON).toInstant();
    }
}
