package org.cleardays.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;

import org.cleardays.Carters;
import org.junit.jupiter.api.Test;

/** What speaks against a new table is told all at once. */
class CalendarEditTest {

    private static final String HEADING = "place,date,name,standing,source\n";
    private static final CalendarTable NEWEST = new CalendarTable("scotland", 3, Carters.MONDAY_1_JUNE.instant(), "Cleardays", "shipped",
            HEADING + "scotland,2025-12-25,Christmas Day,proclaimed,law\nscotland,2026-12-25,Christmas Day,proclaimed,law\n");

    @Test
    void takesATableThatOnlyAdds() {
        CalendarEdit.examine(NEWEST, NEWEST.csv() + "scotland,2027-12-27,Christmas Day,expected,custom\n", "2027 is known");
    }

    @Test
    void dropsNoYear() {
        assertThat(reasons(HEADING + "scotland,2026-12-25,Christmas Day,proclaimed,law\n", "shorter"))
                .containsExactly("The table in force has the year 2025, which this one drops; keep its holidays.");
    }

    @Test
    void asksForAReasonAndTellsTheFaultsOfTheRowsToo() {
        assertThat(reasons(NEWEST.csv() + "scotland,2027,Christmas Day,expected,custom\n", " ")).containsExactly(
                "The reason is missing; say why the calendar changes.",
                "scotland.csv, line 4: \"2027\" is no date; write it as 2026-12-25.");
    }

    @Test
    void isRefusedAsAnArgument() {
        assertThatThrownBy(() -> CalendarEdit.examine(NEWEST, "", "why")).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("scotland.csv holds no holiday.");
    }

    private static List<String> reasons(String csv, String reason) {
        return catchThrowableOfType(CalendarRefused.class, () -> CalendarEdit.examine(NEWEST, csv, reason)).reasons();
    }
}
