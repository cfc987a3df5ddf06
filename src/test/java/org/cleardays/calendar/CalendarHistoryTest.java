package org.cleardays.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;

import org.cleardays.Carters;
import org.cleardays.TestDatabase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

/** Every table of a calendar is kept; a deadline stays answerable by the table it was counted with. */
@Tag("F2")
class CalendarHistoryTest {

    private static final String MANX = "isle-of-man";
    private static final LocalDate TT = LocalDate.of(2026, 6, 5);

    private final TestDatabase database = new TestDatabase();
    private final Clock clock = Carters.MONDAY_1_JUNE;
    private final JdbcCalendars calendars = node();
    private final JdbcCalendars otherNode = node();

    @Test
    void beginsWithWhatIsShipped() {
        assertThat(calendars.places()).containsExactlyInAnyOrder("england-and-wales", MANX, "northern-ireland", "scotland");
        assertThat(calendars.history(MANX)).containsExactly(new CalendarTable(MANX, 1, clock.instant(), "Cleardays",
                "came with this version of Cleardays", WorkingCalendar.shippedCsv(MANX)));
        assertThat(calendars.inForce(MANX).holidays()).isEqualTo(WorkingCalendar.fromClassPath(MANX).holidays());
        assertThat(calendars.inForce(MANX).table()).isEqualTo(1);
    }

    @Test
    void growsByEachTablePutInForce() {
        CalendarTable second = replace(without(TT), "the TT was moved");
        assertThat(second).isEqualTo(new CalendarTable(MANX, 2, clock.instant(), "user:demo", "the TT was moved", without(TT)));
        assertThat(calendars.history(MANX)).extracting(CalendarTable::number).containsExactly(2, 1);
        assertThat(calendars.inForce(MANX).isWorkingDay(TT)).isTrue();
        assertThat(calendars.inForce(MANX).table()).isEqualTo(2);
    }

    @Test
    void keepsAnOldTableAnswering() {
        replace(without(TT), "the TT was moved");
        assertThat(calendars.table(MANX, 1).isWorkingDay(TT)).isFalse();
        assertThat(calendars.table(MANX, 1).table()).isEqualTo(1);
        assertThat(calendars.table(MANX, 2).isWorkingDay(TT)).isTrue();
        assertThatThrownBy(() -> calendars.table(MANX, 3)).hasMessage("The calendar isle-of-man has no table 3.");
    }

    @Test
    void isSeenByEveryNodeAtOnce() {
        assertThat(otherNode.inForce(MANX).isWorkingDay(TT)).isFalse();
        replace(without(TT), "the TT was moved");
        assertThat(otherNode.inForce(MANX).isWorkingDay(TT)).isTrue();
    }

    @Test
    void takesNothingFromAReplacementThatWasRolledBack() {
        database.transactions().executeWithoutResult(transaction -> {
            calendars.replace(MANX, without(TT), "a slip", "user:demo");
            assertThat(calendars.inForce(MANX).isWorkingDay(TT)).isTrue();
            transaction.setRollbackOnly();
        });
        assertThat(calendars.inForce(MANX).isWorkingDay(TT)).isFalse();
        replace(without(LocalDate.of(2026, 7, 6)), "Tynwald Day was moved");
        assertThat(calendars.inForce(MANX).isWorkingDay(TT)).isFalse();
    }

    @Test
    void staysAsItIsWhereTheSameIsPutInTwice() {
        CalendarTable second = replace(without(TT), "the TT was moved");
        assertThat(replace(without(TT), "once more")).isEqualTo(second);
        assertThat(calendars.history(MANX)).hasSize(2);
    }

    @Test
    void takesNoTableThatCannotBeUsed() {
        assertThatThrownBy(() -> replace("place,date\n", "a slip")).isInstanceOf(CalendarRefused.class)
                .hasMessageContaining("isle-of-man.csv, line 1: the heading must be");
        assertThat(calendars.history(MANX)).hasSize(1);
    }

    @Test
    void cannotBeRewritten() {
        assertThatThrownBy(() -> database.client().sql("update calendar_table set csv = ''").update()).isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> database.client().sql("delete from calendar_table").update()).isInstanceOf(DataAccessException.class);
    }

    @Test
    void isOfAKnownPlace() {
        assertThatThrownBy(() -> calendars.inForce("jersey")).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("There is no calendar \"jersey\"; known are england-and-wales, isle-of-man, northern-ireland, scotland.");
        assertThatThrownBy(() -> database.transactions().execute(transaction -> calendars.replace("jersey", "", "why", "user:demo")))
                .isInstanceOf(IllegalArgumentException.class).hasMessageStartingWith("There is no calendar \"jersey\"");
    }

    private CalendarTable replace(String csv, String reason) {
        return database.transactions().execute(transaction -> calendars.replace(MANX, csv, reason, "user:demo"));
    }

    private static String without(LocalDate day) {
        return WorkingCalendar.shippedCsv(MANX).lines().filter(line -> !line.contains(day.toString())).reduce("", (all, line) -> all + line + "\n");
    }

    private JdbcCalendars node() {
        JdbcCalendars node = new JdbcCalendars(database.client(), clock);
        node.ship();
        return node;
    }
}
