package org.cleardays.timescale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;

import org.cleardays.Carters;
import org.cleardays.TestDatabase;
import org.cleardays.calendar.WorkingCalendar;
import org.cleardays.conference.Conference;
import org.cleardays.conference.authority.Authorities;
import org.cleardays.conference.authority.AuthorityFile;
import org.junit.jupiter.api.Test;

class ComputedDeadlinesTest {

    private static final TestDatabase DATABASE = new TestDatabase();
    private static final Conference CARTERS = Carters.book(DATABASE);
    private static final String TWO_DAYS = """
            display-name: Elsewhere
            zone: Europe/London
            calendar: england-and-wales
            close-of-business: 17:00
            countersigning: true
            rules:
              - {id: plan, what: plan-out, says: The plan is out, by: us, to: invitees, due: not set, source: A text, basis: stated}
              - {id: core, what: core-group, says: It meets, by: us, to: core-group, due: 10 working days after conference, source: A text, basis: stated}
              - {id: chair, what: report-to-chair, says: It is there, by: us, to: chair, due: 2 working days before conference, source: A text, basis: stated}
            """;

    private final LiveTimescales timescales = new LiveTimescales(computed(TWO_DAYS));

    @Test
    void standEarliestFirstAndWhatHasNoDateLast() {
        assertThat(timescales.all(CARTERS)).extracting(Due::id).containsExactly("report-from-author", "chair", "core", "plan");
        assertThat(timescales.of(CARTERS)).extracting(Deadline::id).containsExactly("report-from-author", "chair", "core");
        assertThat(timescales.asLastSet(CARTERS)).isEqualTo(timescales.all(CARTERS));
    }

    @Test
    void areFoundByTheirMatterAndTheirAuthor() {
        assertThat(timescales.of(CARTERS, Matter.CORE_GROUP).map(Deadline::id)).contains("core");
        assertThat(timescales.of(CARTERS, Matter.PLAN_OUT)).isEmpty();
        assertThat(timescales.of(CARTERS, Matter.REPORT_SENT, CARTERS.authors().getFirst()).map(Deadline::id)).contains("report-from-author");
        assertThat(timescales.of(CARTERS, Matter.PLAN_OUT, CARTERS.authors().getFirst())).isEmpty();
    }

    @Test
    void areNoneForAConferenceThatEnded() {
        TestDatabase database = new TestDatabase();
        UUID id = Carters.book(database).id();
        database.transactions().executeWithoutResult(status -> Carters.conferences(database).cancel(id, "it is not needed", Carters.ACTOR));
        Conference ended = Carters.conferences(database).get(id);
        assertThat(timescales.all(ended)).isEmpty();
        assertThat(timescales.of(ended)).isEmpty();
        assertThat(timescales.asLastSet(ended)).hasSize(4);
    }

    @Test
    void knowTheSettingsOfTheAuthority() {
        assertThat(timescales.asksForCountersigning(CARTERS)).isTrue();
        assertThat(timescales.authorityName(CARTERS)).isEqualTo("Elsewhere");
        assertThat(new LiveTimescales(computed(TWO_DAYS.replace("countersigning: true", "countersigning: false"))).asksForCountersigning(CARTERS)).isFalse();
    }

    @Test
    void cannotBeSetWhereTheyAreNotKept() {
        assertThatThrownBy(() -> timescales.set(CARTERS.id(), "booked")).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void areReadOnceForEachFileAndTable() {
        ComputedDeadlines computed = computed(TWO_DAYS);
        assertThat(computed.rules(CARTERS)).isSameAs(computed.rules(CARTERS));
    }

    private static ComputedDeadlines computed(String text) {
        return new ComputedDeadlines(new Authorities(List.of(AuthorityFile.of("doncaster", text))), WorkingCalendar::fromClassPath);
    }
}
