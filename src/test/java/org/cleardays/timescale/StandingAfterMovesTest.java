package org.cleardays.timescale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cleardays.timescale.SettingCarters.moment;

import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A report to the family, first due on Friday 5 June, 17:00; the conference is moved on Wednesday 3 June, 11:00, and again perhaps. */
class StandingAfterMovesTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            # happened,      now,         standing
            # put off to 16 June, so that it is due on Friday 12 June
            06-16T10:00, ,            06-03T10:59, 06-20T09:00, KEPT
            06-16T10:00, ,            06-05T17:00, 06-20T09:00, KEPT
            06-16T10:00, ,            06-12T17:00, 06-20T09:00, KEPT
            06-16T10:00, ,            06-12T17:01, 06-20T09:00, KEPT_LATE
            06-16T10:00, ,            ,            06-05T17:01, OPEN
            06-16T10:00, ,            ,            06-11T17:01, AT_RISK
            06-16T10:00, ,            ,            06-12T17:00, AT_RISK
            06-16T10:00, ,            ,            06-12T17:01, MISSED
            # brought forward to 4 June, so that it is due on Tuesday 2 June, which has gone when the conference is moved
            06-04T10:00, ,            06-02T17:00, 06-20T09:00, KEPT
            06-04T10:00, ,            06-02T17:01, 06-20T09:00, KEPT
            06-04T10:00, ,            06-03T11:00, 06-20T09:00, KEPT
            06-04T10:00, ,            06-03T11:01, 06-20T09:00, KEPT_LATE
            06-04T10:00, ,            ,            06-03T11:01, MISSED
            # brought forward to 8 June (due Thursday 4 June), then on Friday put off to 16 June
            06-08T10:00, 06-16T10:00, 06-03T10:59, 06-20T09:00, KEPT
            06-08T10:00, 06-16T10:00, 06-04T17:01, 06-20T09:00, KEPT
            06-08T10:00, 06-16T10:00, ,            06-11T17:00, OPEN
            # put off to 16 June (due 12 June), then on Friday brought forward to 9 June (due 5 June, 17:00)
            06-16T10:00, 06-09T10:00, 06-05T08:59, 06-20T09:00, KEPT
            06-16T10:00, 06-09T10:00, 06-05T17:00, 06-20T09:00, KEPT
            06-16T10:00, 06-09T10:00, 06-05T17:01, 06-20T09:00, KEPT_LATE
            """)
    void followsTheDateInForceWhenItWasDoneOrTheOneOfNow(String movedTo, String thenTo, String happened, String now, Standing expected) {
        SettingCarters carters = new SettingCarters().set("booked").at("06-03T11:00").moveTo(movedTo);
        if (thenTo != null) {
            carters.at("06-05T09:00").moveTo(thenTo);
        }
        assertThat(carters.timescales().standing(carters.deadline(Matter.REPORT_TO_FAMILY),
                Optional.ofNullable(happened).map(SettingCarters::moment), moment(now))).isEqualTo(expected);
    }
}
