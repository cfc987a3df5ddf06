package org.cleardays.portal;

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
import org.cleardays.conference.Conference;
import org.cleardays.timescale.Standing;
import org.cleardays.tracking.chase.Chased;
import org.cleardays.tracking.chase.Chasing;
import org.cleardays.tracking.ExpectedReport;
import org.cleardays.tracking.Tracking;
import org.junit.jupiter.api.Test;

/** On Thursday 4 June 2026: the police's report is late, the school's is due today, the midwife's tomorrow, the social worker's has come. */
class ChaseListTest {

    private static final TestDatabase DATABASE = new TestDatabase();
    private static final Conference CARTERS = Carters.book(DATABASE);

    @Test
    void holdsWhatIsLateAndThenWhatIsDueToday() {
        assertThat(list(List.of()).now()).extracting(ChaseList.ToChase::author).containsExactly("lunt", "okafor");
        assertThat(list(List.of()).now()).extracting(ChaseList.ToChase::late).containsExactly(true, false);
    }

    @Test
    void saysHowOftenAndWhenTheAuthorWasLastAsked() {
        List<Chased> chased = List.of(chased("lunt", "asked", "2026-06-02T09:00"), chased("lunt", "overtaken", "2026-06-03T08:00"),
                chased("lunt", "asked", "2026-06-03T09:00"), chased("okafor", "not-owed", "2026-06-03T09:00"));
        assertThat(list(chased).now()).extracting(ChaseList.ToChase::times).containsExactly(2L, 0L);
        assertThat(list(chased).now().getFirst().last()).contains(instant("2026-06-03T09:00"));
    }

    @Test
    void saysWhomToRing() {
        Chased ring = chased("okafor", "to-ring", "2026-06-04T09:00");
        assertThat(list(List.of(ring)).now()).extracting(ChaseList.ToChase::toRing).containsExactly(Optional.empty(), Optional.of(ring));
    }

    private static ChaseList list(List<Chased> chased) {
        List<ExpectedReport> reports = List.of(report("okafor", "not received", "2026-06-04T17:00", Standing.AT_RISK),
                report("hussain", "ready", "2026-06-03T17:00", Standing.KEPT), report("adeyemi", "not received", "2026-06-05T17:00", Standing.OPEN),
                report("lunt", "returned", "2026-06-03T17:00", Standing.MISSED));
        return new ChaseList(Carters.conferences(DATABASE), answering(Tracking.class, Map.of("expected", of -> reports)),
                answering(Chasing.class, Map.of("of", of -> chased, "toRing",
                of -> chased.stream().filter(one -> one.state().equals("to-ring")).toList())),
                Clock.fixed(instant("2026-06-04T10:00"), Carters.LONDON));
    }

    private static ExpectedReport report(String author, String status, String due, Standing standing) {
        return new ExpectedReport(id(author), "", "", Optional.empty(), status, Optional.empty(), Optional.of(at(due)), standing, "");
    }

    private static Chased chased(String author, String state, String when) {
        return new Chased(UUID.randomUUID(), CARTERS.id(), "report-from-author", "a-reminder", Optional.of(id(author)), Optional.of(id(author)),
                "reminder-report", instant(when), instant("2026-06-03T17:00"), state, Optional.of(instant(when)));
    }

    private static UUID id(String author) {
        return CARTERS.personByKey(author).orElseThrow().id();
    }

    private static Instant instant(String time) {
        return at(time).toInstant();
    }

    private static ZonedDateTime at(String time) {
        return LocalDateTime.parse(time).atZone(Carters.LONDON);
    }

    /** A facade that answers these methods, and fails at any other. */
    private static <T> T answering(Class<T> facade, Map<String, Function<Object[], Object>> answers) {
        return facade.cast(Proxy.newProxyInstance(facade.getClassLoader(), new Class<?>[] {facade},
                (proxy, method, arguments) -> answers.get(method.getName()).apply(arguments)));
    }
}
