package org.cleardays.report.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cleardays.report.checks.Sample.whole;

import java.util.List;

import org.cleardays.report.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Looked over on 3 June 2026; the conference was decided on 29 May 2026. */
class DatesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            3 June 2026  |
            10 June 2026 |
            11 June 2026 | Please check this date: it has not come yet.
            2 June 2062  | Please check this date: it has not come yet.
            29 May 2025  |
            28 May 2025  | Please check this date: it is more than a year before this conference was decided on.
            soon         | Please write this date with day, month and year, such as 2 June 2026.
            2 June       | Please write this date with day, month and year, such as 2 June 2026.
            31/06/2026   | Please write this date with day, month and year, such as 2 June 2026.
            """)
    void theDateOfWritingIsReadableNotFarAheadAndOfThisConference(String written, String says) {
        assertThat(whole().field("written", written).says()).isEqualTo(says == null ? List.of() : List.of(says));
    }

    @Test
    void theDateOfSigningIsHeldToTheSame() {
        assertThat(whole().field("signed-on", "tomorrow").findings()).containsExactly(new Finding("Sign-off, Date",
                "Please write this date with day, month and year, such as 2 June 2026."));
        assertThat(whole().field("signed-on", "09/07/2026").says()).containsExactly("Please check this date: it has not come yet.");
    }

    @Test
    void withoutAConferenceADateNeedsOnlyBeReadable() {
        assertThat(whole().field("written", "1 May 2062").offline().findings()).isEmpty();
        assertThat(whole().field("written", "May").offline().findings()).hasSize(1);
    }
}
