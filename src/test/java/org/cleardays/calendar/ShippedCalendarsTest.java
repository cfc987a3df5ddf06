package org.cleardays.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.cleardays.Carters;
import org.cleardays.TestDatabase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A newer calendar that comes with Cleardays takes the place of the one that came before, and of no other. */
@Tag("F2")
class ShippedCalendarsTest {

    private static final String FIRST = "place,date,name,standing,source\nscotland,2026-12-25,Christmas Day,proclaimed,law\n";
    private static final String NEWER = FIRST + "scotland,2026-12-28,Boxing Day,proclaimed,law\n";
    private static final String EDITED = FIRST + "scotland,2026-12-24,Christmas Eve,proclaimed,custom\n";

    private final TestDatabase database = new TestDatabase();
    private final JdbcCalendars calendars = new JdbcCalendars(database.client(), Carters.MONDAY_1_JUNE);

    @Test
    void comesInForceWhereNobodyEdited() {
        calendars.ship("scotland", FIRST);
        calendars.ship("scotland", NEWER);
        assertThat(calendars.history("scotland")).extracting(CalendarTable::number, CalendarTable::csv)
                .containsExactly(tuple(2, NEWER), tuple(1, FIRST));
    }

    @Test
    void isTakenInOnce() {
        calendars.ship("scotland", FIRST);
        calendars.ship("scotland", FIRST);
        assertThat(calendars.history("scotland")).hasSize(1);
    }

    @Test
    void isNotPutBackByANodeOfAnOlderVersion() {
        calendars.ship("scotland", FIRST);
        calendars.ship("scotland", NEWER);
        calendars.ship("scotland", FIRST);
        assertThat(calendars.inForce("scotland").csv()).isEqualTo(NEWER);
    }

    @Test
    void waitsWhereSomebodyEdited() {
        calendars.ship("scotland", FIRST);
        database.transactions().execute(transaction -> calendars.replace("scotland", EDITED, "our own day", "user:demo"));
        calendars.ship("scotland", NEWER);
        assertThat(calendars.history("scotland").getFirst().csv()).isEqualTo(EDITED);
        assertThat(calendars.history("scotland")).hasSize(2);
    }

    @Test
    void doesNotTouchAnotherPlace() {
        calendars.ship("scotland", FIRST);
        assertThat(calendars.places()).containsExactly("scotland");
        assertThat(calendars.waiting()).containsExactly("england-and-wales", "isle-of-man", "northern-ireland", "scotland");
        calendars.ship("isle-of-man", WorkingCalendar.shippedCsv("isle-of-man"));
        assertThat(calendars.waiting()).containsExactly("england-and-wales", "northern-ireland", "scotland");
    }
}
