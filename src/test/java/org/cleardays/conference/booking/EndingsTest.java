package org.cleardays.conference.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.function.Supplier;

import org.cleardays.Carters;
import org.cleardays.TestDatabase;
import org.cleardays.audit.Entry;
import org.cleardays.conference.BookingRefused;
import org.cleardays.conference.Change;
import org.cleardays.conference.Conference;
import org.cleardays.conference.ConferenceState;
import org.cleardays.conference.Conferences;
import org.junit.jupiter.api.Test;

class EndingsTest {

    private final TestDatabase database = new TestDatabase();
    private final Conferences conferences = Carters.conferences(database);
    private final Conference carters = Carters.book(database);

    @Test
    void cancelIt() {
        assertThat(cancelled("not needed").state()).isEqualTo(ConferenceState.CANCELLED);
        assertThat(conferences.changes(carters.id())).extracting(Change::what).containsExactly("cancelled");
        assertThat(acts()).contains("conference-cancelled");
    }

    @Test
    void standItDown() {
        assertThat(stoodDown().state()).isEqualTo(ConferenceState.STOOD_DOWN);
        assertThat(conferences.changes(carters.id())).extracting(Change::what).containsExactly("stood-down");
        assertThat(acts()).contains("conference-stood-down");
    }

    @Test
    void changeNothingTheSecondTime() {
        cancelled("not needed");
        cancelled("still not needed");
        assertThat(conferences.changes(carters.id())).extracting(Change::reason).containsExactly("not needed");
        stoodDown();
        stoodDown();
        assertThat(conferences.changes(carters.id())).extracting(Change::what).containsExactly("cancelled", "stood-down");
    }

    @Test
    void needAReason() {
        assertThat(refusalOf(() -> cancelled(" "))).containsExactly("reason is missing.");
    }

    @Test
    void cannotCancelWhatWasStoodDown() {
        stoodDown();
        assertThat(refusalOf(() -> cancelled("not needed"))).containsExactly("conference has been stood down.");
    }

    @Test
    void cannotCancelWhatHadItsDay() {
        database.client().sql("update conference set held_at = '2026-05-29 10:00+01'").update();
        assertThat(refusalOf(() -> cancelled("not needed"))).containsExactly("conference had its day on 2026-05-29.");
    }

    private Conference cancelled(String reason) {
        return database.transactions().execute(status -> conferences.cancel(carters.id(), reason, Carters.ACTOR));
    }

    private Conference stoodDown() {
        return database.transactions().execute(status -> conferences.standDown(carters.id(), "a death", Carters.ACTOR));
    }

    private static List<String> refusalOf(Supplier<Conference> ending) {
        return catchThrowableOfType(BookingRefused.class, ending::get).reasons();
    }

    private List<String> acts() {
        return Carters.auditTrail(database).about(carters.id()).stream().map(Entry::act).map(act -> act.what()).toList();
    }
}
