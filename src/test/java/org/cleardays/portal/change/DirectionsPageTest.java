package org.cleardays.portal.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.cleardays.conference.Conference;
import org.cleardays.conference.Conferences;
import org.cleardays.portal.RunningPortal;
import org.cleardays.portal.RunningPortal.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How to get to the venue is said and changed on a page of its own, and asked for where a conference moves to another house. */
class DirectionsPageTest {

    private final RunningPortal portal = RunningPortal.start();
    private String reference;
    private String page;

    @BeforeEach
    void bookOne() {
        reference = ChangedCarters.book(portal);
        page = "/conferences/" + reference + "/directions";
    }

    @Test
    void theWayIsOfferedAsItStandsALineEach() {
        assertThat(portal.signedIn("dev").get(page).body()).contains("By bus: the 8 and the 22 stop outside, at Rowan House.\nBy car:",
                "name=\"directions-jade\"", "name=\"directions-pauline\"").doesNotContain("directions-ryan", "directions-marcus");
    }

    @Test
    void whatIsKeptStandsInTheLettersFromThenOn() {
        Answer kept = say(Map.of("directions", "The bus stops at the door.\n\n Ring the red bell. ", "directions-jade", "Come to the garden door."));
        assertThat(kept.status()).describedAs(kept.body()).isEqualTo(302);
        assertThat(conference().directions()).containsExactly("The bus stops at the door.", "Ring the red bell.");
        assertThat(letter("jade")).contains("Come to the garden door.").doesNotContain("Ring the red bell.");
        assertThat(letter("okafor")).contains("Ring the red bell.").doesNotContain("garden door");
        assertThat(letter("pauline")).contains("Come to the garden door.");
        assertThat(portal.signedIn("dev").get("/conferences/" + reference).body()).contains("directions said");
    }

    @Test
    void withoutAWordNothingChanges() {
        assertThat(say(Map.of("directions", " ")).body()).contains("<title>Error: How to get there", "Enter how to get there");
        assertThat(conference().directions()).hasSize(4);
    }

    @Test
    void moreThanALetterHasRoomForIsRefused() {
        assertThat(say(Map.of("directions", "far ".repeat(60))).body()).contains("are too long for a letter");
        assertThat(say(Map.of("directions", "a line\n".repeat(13))).body()).contains("are too long for a letter");
        assertThat(move(Map.of("venue", "Elm House", "directions", "far ".repeat(60))).body()).contains("are too long for a letter");
        assertThat(conference().directions()).hasSize(4);
    }

    @Test
    void aMoveToAnotherRoomKeepsTheWay() {
        assertThat(move(Map.of("venue", "Rowan House, Room 5")).status()).isEqualTo(302);
        assertThat(conference().directions()).hasSize(4);
    }

    @Test
    void aMoveToAnotherHouseAsksForTheWayThere() {
        String old = String.join("\n", conference().directions());
        assertThat(move(Map.of("venue", "Elm House", "directions", old)).body()).contains("Enter how to get to the new place");
        assertThat(move(Map.of("venue", "Elm House", "directions", "The tram stops there.")).status()).isEqualTo(302);
        assertThat(conference().directions()).containsExactly("The tram stops there.");
    }

    @Test
    void whoHasADoorOfTheirOwnIsNotSentToEverybodysDoorByAMove() {
        say(Map.of("directions", "Ring the bell.", "directions-jade", "Come to the garden door."));
        assertThat(move(Map.of("venue", "Elm House", "directions", "The tram stops there.")).body()).contains("Enter how Jade Carter gets to the new place");
        Answer byMachine = portal.as("dev").json("/api/v1/conferences/" + reference + "/move",
                Map.of("heldAt", "2026-06-16T10:00", "venue", "Elm House", "reason", "flooded", "directions", List.of("The tram stops there.")));
        assertThat(byMachine.body()).contains("missing for jade");
        assertThat(move(Map.of("venue", "Elm House", "directions", "The tram stops there.", "directions-jade", "By the yard.")).status()).isEqualTo(302);
        assertThat(letter("jade")).contains("By the yard.").doesNotContain("The tram stops there.");
    }

    private Answer say(Map<String, String> fields) {
        return portal.signedIn("dev").form(page, page, fields);
    }

    private Answer move(Map<String, String> fields) {
        Map<String, String> all = new java.util.HashMap<>(Map.of("day", "16", "month", "6", "year", "2026", "time", "10:00",
                "reason", "The room is flooded", "revision", "0", "then", "move"));
        all.putAll(fields);
        return portal.signedIn("dev").form("/conferences/" + reference + "/move", "/conferences/" + reference + "/move", all);
    }

    private String letter(String key) {
        return portal.signedIn("dev").get("/conferences/" + reference + "/letters/" + key).body();
    }

    private Conference conference() {
        return portal.bean(Conferences.class).findByReference(reference).orElseThrow();
    }
}
