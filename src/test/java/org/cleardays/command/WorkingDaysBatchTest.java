package org.cleardays.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingDaysBatchTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void answersEachLineInItsOrder() {
        assertThat(run(false, "isle-of-man,2026-06-09,-2\r\nscotland, 2026-06-12 ,1\nisle-of-man,2026-06-09,+2")).isZero();
        assertThat(lines()).containsExactly("2026-06-04", "2026-06-16", "2026-06-11");
    }

    @Test
    void goesOnAfterALineItRefuses() {
        assertThat(run(false, "jersey,2026-06-09,1\n\nscotland,2029-01-01,1\nscotland,2026-06-13,0\nscotland,2026-06-12,1\n")).isEqualTo(1);
        assertThat(lines()).containsExactly(
                "refused: There is no calendar \"jersey\"; known are england-and-wales, isle-of-man, northern-ireland, scotland.",
                "refused: \"\" is not of the form calendar,date,number, such as isle-of-man,2026-06-09,-2.",
                "refused: The calendar scotland reaches from 2019-01-01 to 2028-12-31 and cannot say whether 2029-01-01 is a working day;"
                        + " add the holidays of 2029 to it.",
                "refused: 2026-06-13 is no working day in the calendar scotland (weekend); ask for 1 working day after it, or 1 before.",
                "2026-06-16");
    }

    @ParameterizedTest
    @ValueSource(strings = {"scotland", "scotland,2026-06-12", "scotland,2026-06-12,1,", "scotland,12.6.2026,1", "scotland,2026-06-12,one",
        "scotland,2026-02-30,1", "scotland,2026-06-12,99999999999", ",,", "\u0000\u001b[31m", "scotland,2026-06-12,-2147483648", "../scotland,2026-06-12,1"})
    void refusesRubbishInOneLine(String line) {
        assertThat(run(false, line)).isEqualTo(1);
        assertThat(lines()).singleElement().asString().startsWith("refused: ").doesNotContainPattern("\\p{Cntrl}");
    }

    @Test
    void repeatsNoMoreOfALineThanIsNeededToFindIt() {
        run(false, "x".repeat(100_000));
        assertThat(lines()).containsExactly("refused: \"" + "x".repeat(60)
                + "…\" is not of the form calendar,date,number, such as isle-of-man,2026-06-09,-2.");
    }

    @Test
    void saysHowManyAnswersCountOnExpectedHolidays() {
        assertThat(run(false, "isle-of-man,2027-06-10,1")).isEqualTo(1);
        assertThat(run(true, "isle-of-man,2027-06-10,1\nisle-of-man,2026-06-10,1\nisle-of-man,2028-06-10,0")).isEqualTo(1);
        assertThat(lines()).element(1).isEqualTo("2027-06-14");
        assertThat(err.toString()).isEqualToIgnoringNewLines("1 of the answers count on expected, not yet proclaimed, holidays.");
    }

    @Test
    void hasNothingToSayOfNothing() {
        assertThat(run(false, "")).isZero();
        assertThat(out.toString()).isEmpty();
    }

    private int run(boolean allowExpected, String text) {
        return new WorkingDaysBatch(allowExpected).run(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), new PrintWriter(out),
                new PrintWriter(err, true));
    }

    private List<String> lines() {
        return out.toString().lines().toList();
    }
}
