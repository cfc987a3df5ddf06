package org.cleardays.conference.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.cleardays.Carters;
import org.cleardays.TestDatabase;
import org.cleardays.audit.Entry;
import org.cleardays.conference.BookingRefused;
import org.cleardays.conference.Change;
import org.cleardays.conference.Conference;
import org.cleardays.conference.Conferences;
import org.cleardays.conference.Move;
import org.cleardays.conference.Participation;
import org.junit.jupiter.api.Test;

class MovesTest {

    private static final LocalDateTime SEPTEMBER = LocalDateTime.of(2026, 9, 1, 14, 0);

    private final TestDatabase database = new TestDatabase();
    private final Conferences conferences = Carters.conferences(database);
    private final Conference carters = Carters.book(database);

    @Test
    void putTheConferenceToItsNewTimeAndPlace() {
        Conference moved = moved(new Move(SEPTEMBER, "Town Hall, Room 5", Map.of(), "room flooded"));
        assertThat(moved.heldAt()).isEqualTo(SEPTEMBER.atZone(Carters.LONDON));
        assertThat(moved.venue()).isEqualTo("Town Hall, Room 5");
        assertThat(moved.revision()).isEqualTo(1);
        assertThat(moved).isEqualTo(conferences.get(carters.id()));
    }

    @Test
    void keepEverybodysDistanceFromTheBeginningAndTheWayTheyTakePart() {
        Conference moved = moved(to(SEPTEMBER));
        assertThat(partOf(moved, "jade")).isEqualTo(new Participation(SEPTEMBER, "in person at Rowan House, Room 2"));
        assertThat(partOf(moved, "ryan")).isEqualTo(new Participation(SEPTEMBER.plusMinutes(90), "by telephone: we will ring you"));
        assertThat(moved.personByKey("marcus").orElseThrow().participation()).isNull();
    }

    @Test
    void tellTheNewPlaceWhereTheOldOneStoodInHowSomebodyTakesPart() {
        Conference moved = moved(new Move(SEPTEMBER, "Town Hall", Map.of(), "room flooded"));
        assertThat(partOf(moved, "pauline").way()).isEqualTo("in person at Town Hall");
        assertThat(partOf(moved, "ryan").way()).isEqualTo("by telephone: we will ring you");
    }

    @Test
    void giveAPersonATimeOfTheirOwn() {
        UUID ryan = carters.personByKey("ryan").orElseThrow().id();
        Conference moved = moved(new Move(SEPTEMBER, "", Map.of(ryan, SEPTEMBER.minusHours(2)), "later in the day"));
        assertThat(partOf(moved, "ryan").at()).isEqualTo(SEPTEMBER.minusHours(2));
        assertThat(partOf(moved, "jade").at()).isEqualTo(SEPTEMBER);
    }

    @Test
    void areKeptWithWhatWasBefore() {
        moved(new Move(SEPTEMBER, "Town Hall", Map.of(), "room flooded"));
        moved(to(SEPTEMBER.plusDays(2)));
        List<Change> changes = conferences.changes(carters.id());
        assertThat(changes).extracting(Change::what, Change::revision, Change::venueBefore, Change::reason).containsExactly(
                tuple("moved", 1, "Rowan House, Room 2", "room flooded"),
                tuple("moved", 2, "Town Hall", "chair is ill"));
        assertThat(changes).extracting(Change::from).containsExactly(carters.heldAt(), SEPTEMBER.atZone(Carters.LONDON));
        assertThat(changes.getLast().to()).isEqualTo(SEPTEMBER.plusDays(2).atZone(Carters.LONDON));
        assertThat(changes.getLast().by()).isEqualTo(Carters.ACTOR);
    }

    @Test
    void changeNothingTheSecondTime() {
        moved(to(SEPTEMBER));
        assertThat(moved(to(SEPTEMBER)).revision()).isEqualTo(1);
        assertThat(conferences.changes(carters.id())).hasSize(1);
        assertThat(acts()).containsOnlyOnce("conference-moved");
    }

    @Test
    void areRecordedWithoutASingleWordOfTheReason() {
        moved(to(SEPTEMBER));
        assertThat(Carters.auditTrail(database).about(carters.id()).getLast().act().detail())
                .isEqualTo("change " + conferences.changes(carters.id()).getFirst().id());
    }

    @Test
    void areRefusedIntoThePastWithEveryReasonAtOnce() {
        UUID marcus = carters.personByKey("marcus").orElseThrow().id();
        LocalDateTime may = LocalDateTime.of(2026, 5, 19, 10, 0);
        assertThat(refusalOf(new Move(may, "", Map.of(marcus, may), " "))).containsExactly("reason is missing.",
                "heldAt is 2026-05-19T10:00, which is past.",
                "takesPartAt names somebody who has no time of their own in this conference.");
    }

    @Test
    void areRefusedBeforeTheStrategyDiscussion() {
        database.client().sql("update strategy_discussion set held_on = '2026-06-04' where held_on = '2026-05-27'").update();
        assertThat(refusalOf(to(LocalDateTime.of(2026, 6, 3, 10, 0))))
                .containsExactly("heldAt is 2026-06-03T10:00, before the strategy discussion of 2026-06-04.");
    }

    @Test
    void areRefusedToTheTimeItHasAlready() {
        assertThat(refusalOf(to(carters.heldAt().toLocalDateTime())))
                .containsExactly("heldAt is 2026-06-09T10:00, the time and place it is booked for already.");
    }

    @Test
    void areRefusedBeyondTheCalendar() {
        assertThat(refusalOf(to(LocalDateTime.of(2098, 6, 9, 10, 0)))).singleElement().asString()
                .startsWith("heldAt is 2098-06-09; the calendar england-and-wales reaches from");
    }

    @Test
    void neverBringPeopleTogetherWhoHaveTimesOfTheirOwn() {
        UUID ryan = carters.personByKey("ryan").orElseThrow().id();
        assertThat(refusalOf(new Move(SEPTEMBER, "", Map.of(ryan, SEPTEMBER), "chair is ill")))
                .containsExactly("takesPartAt would bring jade and ryan together, who have times of their own.");
    }

    @Test
    void areRefusedOnceItHasEnded() {
        database.transactions().execute(status -> conferences.cancel(carters.id(), "not needed", Carters.ACTOR));
        assertThat(refusalOf(to(SEPTEMBER))).containsExactly("conference is cancelled, and nothing about it can be changed.");
    }

    private Move to(LocalDateTime heldAt) {
        return new Move(heldAt, "", Map.of(), "chair is ill");
    }

    private Conference moved(Move move) {
        return database.transactions().execute(status -> conferences.move(carters.id(), move, Carters.ACTOR));
    }

    private List<String> refusalOf(Move move) {
        return catchThrowableOfType(BookingRefused.class, () -> moved(move)).reasons();
    }

    private static Participation partOf(Conference conference, String key) {
        return conference.personByKey(key).orElseThrow().participation();
    }

    private List<String> acts() {
        return Carters.auditTrail(database).about(carters.id()).stream().map(Entry::act).map(act -> act.what()).toList();
    }
}
