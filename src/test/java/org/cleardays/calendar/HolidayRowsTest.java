package org.cleardays.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HolidayRowsTest {

    private static final String HEADING = "place,date,name,standing,source\n";
    private static final String CHRISTMAS = "here,2026-12-25,Christmas Day,proclaimed,law\n";

    @Test
    void tellAllFaultsOfAFileAtOnce() {
        assertThat(faults(HEADING + """
                here,2026-12-25,Christmas Day,certain,law
                here,25 Dec,Christmas Day,proclaimed,law

                here,2028-12-25,Christmas Day,proclaimed,
                there,2024-12-25,Christmas Day,proclaimed,law
                here,2026-12-24,Christmas Eve,proclaimed,law
                here,2026-12-24,Christmas Eve,proclaimed,law
                here,2029-12-25,Christmas Day,proclaimed,law
                """)).containsExactly(
                "here.csv, line 2: the standing is \"certain\"; write proclaimed or expected.",
                "here.csv, line 3: \"25 Dec\" is no date; write it as 2026-12-25.",
                "here.csv, line 5: needs a place, a date, a name, a standing and a source, none of them empty.",
                "here.csv, line 6: the place is \"there\"; this is the calendar of here.",
                "here.csv, line 8: 2026-12-24 stands there twice.",
                "here.csv leaves out the years 2027 to 2028.");
    }

    @Test
    void needTheirHeading() {
        assertThat(faults(CHRISTMAS)).contains("here.csv, line 1: the heading must be \"place,date,name,standing,source\".");
        assertThat(faults("")).containsExactly("here.csv holds no holiday.");
    }

    @Test
    void leaveNoYearOut() {
        assertThat(faults(HEADING + CHRISTMAS + "here,2028-12-25,Christmas Day,proclaimed,law\n"))
                .containsExactly("here.csv leaves out the year 2027.");
    }

    @Test
    void mayBeQuoted() {
        List<Holiday> rows = read(HEADING + "here,2026-12-25,\"Christmas \"\"Day\"\"\",proclaimed,\"law, para. 1\"\r\n");
        assertThat(rows).containsExactly(new Holiday(LocalDate.of(2026, 12, 25), "Christmas \"Day\"", true, "law, para. 1"));
    }

    @Test
    void mayHaveAMarkOfTheirEncodingAndBlankLines() {
        assertThat(read("\uFEFF" + HEADING + "\n" + CHRISTMAS + "\n")).hasSize(1);
    }

    @Test
    void areToldWhereAQuotationMarkIsMissing() {
        assertThat(faults(HEADING + CHRISTMAS + "here,2026-12-26,\"Boxing\" Day,proclaimed,law\n")).containsExactly(
                "here.csv: the quotation marks do not match; a cell in them ends with one, before a comma or the end of its line.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\"Christmas\nDay\""})
    void holdNothingThatASpreadsheetWouldCompute(String name) {
        assertThat(faults(HEADING + CHRISTMAS + "here,2026-12-28," + name + ",proclaimed,law\n")).containsExactly(
                "here.csv, line 3: a cell begins with =, +, - or @, or holds a line break; write plain words.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"england-and-wales", "scotland", "northern-ireland", "isle-of-man"})
    void areWrittenAsTheyAreRead(String place) {
        WorkingCalendar shipped = WorkingCalendar.fromClassPath(place);
        assertThat(shipped.csv()).isEqualTo(WorkingCalendar.shippedCsv(place));
        assertThat(WorkingCalendar.of(place, shipped.csv()).holidays()).isEqualTo(shipped.holidays());
    }

    private static List<Holiday> read(String csv) {
        return List.copyOf(HolidayRows.read("here.csv", "here", csv).holidays().values());
    }

    private static List<String> faults(String csv) {
        try {
            read(csv);
            return List.of();
        } catch (CalendarRefused refused) {
            assertThat(refused).hasMessage(String.join(" ", refused.reasons()));
            return refused.reasons();
        }
    }
}
