package org.cleardays.timescale;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.cleardays.Carters;
import org.cleardays.TestDatabase;
import org.cleardays.conference.Conference;
import org.junit.jupiter.api.Test;

class DeadlinesKeptTest {

    private final TestDatabase database = new TestDatabase();
    private final Timescales timescales = Carters.timescales(database);
    private final Conference conference = Carters.book(database);

    @Test
    void areReadAsTheyWereComputed() {
        List<Due> computed = timescales.all(conference);
        set("booked");
        assertThat(sets()).isEqualTo(1);
        assertThat(timescales.all(conference)).isEqualTo(computed).isNotEmpty();
    }

    @Test
    void areNotWrittenAgainWhereNothingChanged() {
        set("booked");
        set("booked");
        set("rules-changed");
        assertThat(sets()).isEqualTo(1);
        assertThat(Carters.auditTrail(database).about(conference.id())).filteredOn(entry -> entry.act().what().equals("deadlines-set"))
                .singleElement().satisfies(entry -> assertThat(entry.act().detail()).isEqualTo("booked"));
    }

    private void set(String why) {
        database.transactions().executeWithoutResult(status -> timescales.set(conference.id(), why));
    }

    private int sets() {
        return database.client().sql("select count(*) from deadline_set").query(Integer.class).single();
    }
}
