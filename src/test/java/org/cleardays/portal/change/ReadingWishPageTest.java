package org.cleardays.portal.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;

import org.cleardays.conference.Conferences;
import org.cleardays.conference.Person;
import org.cleardays.conference.ReadingWish;
import org.cleardays.portal.RunningPortal;
import org.cleardays.portal.RunningPortal.Answer;
import org.cleardays.portal.RunningPortal.Caller;
import org.junit.jupiter.api.Test;

/** How somebody reads is noted by business support, and what suits them is offered to them first. */
class ReadingWishPageTest {

    private final RunningPortal portal = RunningPortal.start();
    private final String reference = ChangedCarters.book(portal);

    @Test
    void whatIsNotedIsKeptAndShownAgain() {
        assertThat(note("marcus", Map.of("print", "large", "place-okafor", "1", "place-lunt", "2")).status()).isEqualTo(302);
        assertThat(person("marcus").reading().largePrint()).isTrue();
        assertThat(person("marcus").reading().first()).containsExactly(person("okafor").id(), person("lunt").id());
        String page = portal.signedIn("dev").get("/conferences/" + reference + "/reading/marcus").body();
        assertThat(page).containsPattern("id=\"print-large\" value=\"large\" checked").containsPattern("(?s)name=\"place-okafor\".{0,150}selected=\"selected\">1<");
        assertThat(portal.signedIn("dev").get("/conferences/" + reference).body()).contains("Reads large print", "reading wish noted");
        assertThat(person("jade").reading()).isEqualTo(ReadingWish.NONE);
    }

    @Test
    void withoutAnAnswerNothingIsKept() {
        assertThat(note("marcus", Map.of()).body()).contains("<title>Error: How Marcus Reid reads", "Choose how large the letters are to be");
        assertThat(person("marcus").reading()).isEqualTo(ReadingWish.NONE);
    }

    @Test
    void twoReportsCannotComeFirst() {
        assertThat(note("marcus", Map.of("print", "large", "place-okafor", "1", "place-lunt", "1")).body())
                .contains("<title>Error: ", "Two reports cannot have the same place", "href=\"#place-");
        assertThat(note("marcus", Map.of("print", "large", "place-okafor", "99999")).body()).contains("Choose a place, or none");
    }

    @Test
    void professionalsAreNotAsked() {
        assertThat(portal.signedIn("dev").get("/conferences/" + reference + "/reading/okafor").status()).isEqualTo(404);
    }

    @Test
    void aMoveForgetsNothing() {
        note("jade", Map.of("print", "large", "place-okafor", "1"));
        portal.as("dev").json("/api/v1/conferences/" + reference + "/move", Map.of("heldAt", "2026-06-16T10:00", "reason", "tried"));
        assertThat(person("jade").reading().largePrint()).isTrue();
        assertThat(person("jade").reading().first()).hasSize(1);
    }

    @Test
    void theReadingPageOffersWhatSuitsThemFirst() {
        ReadByCarters carters = new ReadByCarters(portal, reference);
        UUID copy = carters.released("jade");
        carters.shared(copy);
        Caller jade = carters.reading(copy, "jade");
        assertThat(jade.get("/read/" + copy).body()).containsPattern("(?s)to-keep\\.pdf.*to-keep-large-print\\.pdf").doesNotContain("as you asked for it");
        note("jade", Map.of("print", "large"));
        assertThat(jade.get("/read/" + copy).body()).containsPattern("(?s)to-keep-large-print\\.pdf.*as you asked for it.*to-keep\\.pdf");
    }

    private Answer note(String person, Map<String, String> fields) {
        String page = "/conferences/" + reference + "/reading/" + person;
        return portal.signedIn("dev").form(page, page, fields);
    }

    private Person person(String key) {
        return portal.bean(Conferences.class).findByReference(reference).orElseThrow().personByKey(key).orElseThrow();
    }
}
