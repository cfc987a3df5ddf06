package org.cleardays.portal.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;

import org.cleardays.conference.Conference;
import org.cleardays.conference.Conferences;
import org.cleardays.portal.RunningPortal;
import org.cleardays.portal.RunningPortal.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MovePageTest {

    private final RunningPortal portal = RunningPortal.start();
    private String reference;
    private String page;

    @BeforeEach
    void bookOne() {
        reference = ChangedCarters.book(portal);
        page = "/conferences/" + reference + "/move";
    }

    private Answer send(Map<String, String> fields) {
        Map<String, String> all = new HashMap<>(Map.of("day", "16", "month", "6", "year", "2026", "time", "10:00", "venue", "Rowan House, Room 2",
                "reason", "The chair is ill", "revision", "0", "then", "check"));
        all.putAll(fields);
        return portal.signedIn("dev").form(page, page, all);
    }

    private Conference conference() {
        return portal.bean(Conferences.class).findByReference(reference).orElseThrow();
    }

    @Test
    void theFormSaysForWhenItIsBookedAndOffersTheSameTimeAndPlace() {
        assertThat(portal.signedIn("dev").get(page).body()).contains("Tuesday 9 June 2026, 10am", "value=\"10:00\"", "value=\"Rowan House, Room 2\"");
    }

    @Test
    void checkingShowsEachDeadlineThenAndNowAndChangesNothing() {
        Answer check = send(Map.of());
        assertThat(check.status()).describedAs(check.body()).isEqualTo(200);
        assertThat(check.body()).contains("Nothing has happened yet", "Tuesday 16 June 2026, 10am", "Friday 5 June 2026, 5pm", "Friday 12 June 2026, 5pm");
        assertThat(conference().revision()).isZero();
        assertThat(portal.bean(Conferences.class).changes(conference().id())).isEmpty();
    }

    @Test
    void everybodysOwnTimeIsOfferedWithTheSameDistanceFromTheBeginning() {
        assertThat(send(Map.of("time", "14:00")).body()).contains("Ryan Barnes", "Was 11:30am").containsPattern("name=\"own-ryan\"[^>]*value=\"15:30\"");
    }

    @Test
    void itSaysWhoIsToldAndHow() {
        assertThat(send(Map.of()).body()).containsPattern("(?s)Jade Carter</strong>, <span>by mail").containsPattern("(?s)Marcus Reid</strong>, <span>by a letter");
    }

    @Test
    void confirmingMovesItAndSaysSo() {
        Answer moved = send(Map.of("then", "move", "own-ryan", "12:15pm"));
        assertThat(moved.status()).describedAs(moved.body()).isEqualTo(302);
        assertThat(conference().heldAt().toLocalDateTime()).hasToString("2026-06-16T10:00");
        assertThat(conference().personByKey("ryan").orElseThrow().participation().at()).hasToString("2026-06-16T12:15");
        assertThat(portal.signedIn("dev").get("/conferences/" + reference).body()).contains("from <span>Tuesday 9 June 2026, 10am", "The chair is ill");
    }

    @Test
    void whatIsWrongIsSaidAtTheFieldAndEverythingTypedIsKept() {
        Answer again = send(Map.of("month", "", "time", "tea", "reason", "", "venue", "Elm & Oak \"House\""));
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.body()).contains("<title>Error: Move a conference", "The date must include a month", "Write the time it begins like 10:00",
                "Enter why it is moved", "value=\"16\"", "value=\"tea\"", "Elm &amp; Oak &quot;House&quot;");
    }

    @Test
    void aPastDayAndTheSameDayAreRefused() {
        assertThat(send(Map.of("day", "29", "month", "May")).body()).contains("is past");
        assertThat(send(Map.of("day", "9")).body()).contains("It is booked for this time and place already");
        assertThat(send(Map.of("day", "31", "month", "2")).body()).contains("The date must be a real one");
    }

    @Test
    void aDayBeyondTheCalendarIsRefusedInWords() {
        Answer again = send(Map.of("year", "2040"));
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.body()).contains("There is a problem", "2040");
    }

    @Test
    void peopleWhoAreKeptApartAreNotBroughtTogether() {
        Answer again = send(Map.of("then", "move", "own-ryan", "10:00"));
        assertThat(again.body()).contains("There is a problem", "Jade Carter", "Ryan Barnes");
        assertThat(conference().revision()).isZero();
    }

    @Test
    void whatSomebodyElseMovedInTheMeantimeIsCheckedAgain() {
        send(Map.of("then", "move"));
        Answer check = send(Map.of("day", "18", "then", "move"));
        assertThat(check.body()).contains("Somebody else has moved this conference");
        assertThat(conference().heldAt().toLocalDateTime()).hasToString("2026-06-16T10:00");
    }

    @Test
    void typingAgainKeepsWhatWasTyped() {
        assertThat(send(Map.of("then", "type", "venue", "Elm House")).body()).contains("value=\"Elm House\"").doesNotContain("There is a problem");
    }
}
