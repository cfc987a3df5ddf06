package org.cleardays.tracking.chase;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import org.cleardays.Carters;
import org.cleardays.TestDatabase;
import org.cleardays.calendar.WorkingCalendar;
import org.cleardays.conference.Conference;
import org.cleardays.conference.authority.Authorities;
import org.cleardays.conference.authority.AuthorityFile;
import org.cleardays.dispatch.Dispatches;
import org.cleardays.dispatch.note.DigestFacts;
import org.cleardays.intake.Intake;
import org.cleardays.timescale.Standing;
import org.cleardays.tracking.ExpectedReport;
import org.cleardays.tracking.Tracking;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Doncaster's list is due at 07:30; the Carters' conference was booked on Monday 1 June 2026, 09:00. */
@Tag("F4")
class DigestsTest {

    private final TestDatabase database = new TestDatabase();
    private final Conference conference = Carters.book(database);
    private boolean late = true;

    @Test
    void goOnceEachWorkingMorningFromTheirTimeOn() {
        assertThat(due("2026-06-04T07:29")).isEmpty();
        assertThat(due("2026-06-04T07:30")).hasSize(1);
        assertThat(due("2026-06-04T07:31")).isEmpty();
        assertThat(due("2026-06-05T07:30")).hasSize(1);
    }

    @Test
    void areCaughtUpLaterTheSameDay() {
        assertThat(outcome("2026-06-04T15:00", due("2026-06-04T15:00").getFirst())).isInstanceOfSatisfying(Morning.OfToday.class,
                today -> assertThat(today.facts().late()).extracting(DigestFacts.Entry::who).containsOnly("Police"));
    }

    @Test
    void areNeverSentForADayThatHasPassed() {
        UUID thursdays = due("2026-06-04T07:30").getFirst();
        assertThat(outcome("2026-06-05T07:30", thursdays)).isInstanceOf(Morning.Passed.class);
        assertThat(outcome("2026-06-05T07:30", thursdays)).as("asked again").isInstanceOf(Morning.Passed.class);
    }

    @Test
    void areNotSentOnADayOff() {
        assertThat(due("2026-06-06T09:00")).as("Saturday").isEmpty();
        assertThat(due("2026-06-07T09:00")).as("Sunday").isEmpty();
    }

    @Test
    void areLeftOutWhereThereIsNothingToSayAlsoLaterThatDay() {
        late = false;
        assertThat(due("2026-06-04T07:30")).isEmpty();
        late = true;
        assertThat(due("2026-06-04T12:00")).isEmpty();
        assertThat(due("2026-06-05T07:30")).hasSize(1);
    }

    @Test
    void waitForTheNextMorningWhereTheConferenceWasBookedAfterTheirTime() {
        assertThat(due("2026-06-01T09:01")).isEmpty();
        assertThat(due("2026-06-02T07:30")).hasSize(1);
    }

    @Test
    void areGivenToOneCallerAndAgainWhereThatOneDied() {
        UUID id = due("2026-06-04T07:30").getFirst();
        database.client().sql("update digest set leased_until = clock_timestamp() - interval '1 second'").update();
        assertThat(due("2026-06-04T07:32")).containsExactly(id);
    }

    private List<UUID> due(String time) {
        return at(time).due(instant(time));
    }

    private Morning outcome(String time, UUID id) {
        return database.transactions().execute(status -> at(time).stillToday(id));
    }

    private Digests at(String time) {
        ZonedDateTime due = LocalDateTime.parse("2026-06-03T17:00").atZone(Carters.LONDON);
        ExpectedReport police = new ExpectedReport(conference.personByKey("lunt").orElseThrow().id(), "Police", "DC Sarah Lunt", Optional.empty(),
                "not received", Optional.empty(), Optional.of(due), Standing.MISSED, "");
        DayList list = new DayList(Carters.conferences(database), answering(Tracking.class,
                Map.of("expected", of -> late ? List.of(police) : List.of())),
                answering(Chasing.class, Map.of("toRing", of -> List.of())), answering(Dispatches.class, Map.of("of", of -> List.of())),
                answering(Intake.class, Map.of("held", of -> List.of())));
        AuthorityDays days = new AuthorityDays(new Authorities(List.of(AuthorityFile.fromClassPath("doncaster"))), WorkingCalendar::fromClassPath);
        return new JdbcDigests(database.client(), list, days, Carters.auditTrail(database), Clock.fixed(instant(time), Carters.LONDON));
    }

    private static Instant instant(String time) {
        return LocalDateTime.parse(time).atZone(Carters.LONDON).toInstant();
    }

    /** A facade that answers these methods, and fails at any other. */
    private static <T> T answering(Class<T> facade, Map<String, Function<Object[], Object>> answers) {
        return facade.cast(Proxy.newProxyInstance(facade.getClassLoader(), new Class<?>[] {facade},
                (proxy, method, arguments) -> answers.get(method.getName()).apply(arguments)));
    }
}
