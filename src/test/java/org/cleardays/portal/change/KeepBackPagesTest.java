package org.cleardays.portal.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.cleardays.conference.Conferences;
import org.cleardays.disclosure.Disclosures;
import org.cleardays.disclosure.GateHit;
import org.cleardays.dispatch.Dispatches;
import org.cleardays.portal.RunningPortal;
import org.cleardays.portal.RunningPortal.Caller;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The office keeps every report from a reader who has one in hand, and lifts it again; or keeps words back. */
class KeepBackPagesTest {

    private static final Map<String, String> DECISION = Map.of("decidedBy", "Helen Marsh", "day", "1", "month", "6", "year", "2026", "reason",
            "a criminal enquiry", "then", "keep");

    private static final Map<String, String> LIFTING = Map.of("decidedBy", "Helen Marsh", "day", "1", "month", "6", "year", "2026", "reason",
            "the enquiry has ended", "then", "lift");

    private final RunningPortal portal = RunningPortal.start();
    private final String reference = ChangedCarters.book(portal);
    private final ReadByCarters carters = new ReadByCarters(portal, reference);
    private final Caller dev = portal.signedIn("dev");
    private final String page = "/conferences/" + reference + "/keep-back/jade";

    @Test
    @Tag("C3")
    @Tag("E")
    void aReaderWhoIsReadingReadsNothingMore() {
        UUID copy = carters.released("jade");
        carters.shared(copy);
        Caller jade = carters.reading(copy, "jade");
        assertThat(jade.get("/read/" + copy).body()).contains("weight follows his line");
        assertThat(dev.form(page, page, DECISION).status()).isEqualTo(302);
        assertThat(jade.get("/read").body()).contains("There is nothing to read at the moment").doesNotContain("Health visiting");
        for (String path : List.of("/read/" + copy, "/read/" + copy + "/to-keep.pdf", "/read/" + copy + "/to-keep.txt", "/read/everything.pdf")) {
            assertThat(jade.get(path).status()).describedAs(path).isEqualTo(404);
        }
        assertThat(dev.get("/conferences/" + reference).body()).contains("gets no report", "a criminal enquiry. Decided by Helen Marsh on 2026-06-01.",
                "every report kept from");
    }

    /** Twice, for what was written again must be withdrawn again, and be written a third time. */
    @Test
    @Tag("C3")
    void whatWaitsToBeSentIsWithdrawnAndLiftedItIsWithTheOfficeAgain() {
        UUID copy = carters.released("jade");
        UUID report = portal.bean(Disclosures.class).get(copy).reportId();
        for (int time = 0; time < 2; time++) {
            UUID mail = carters.shared(copy);
            assertThat(portal.bean(Dispatches.class).get(mail).state()).isEqualTo("queued");
            dev.form(page, page, DECISION);
            assertThat(dev.get("/conferences/" + reference).body()).contains("gets no report");
            assertThat(portal.bean(Dispatches.class).get(mail).state()).isEqualTo("withdrawn");
            assertThat(dev.get(page).body()).contains("Let Jade Carter have reports again", "Decided by Helen Marsh");
            dev.form(page, page, LIFTING);
            assertThat(dev.get("/conferences/" + reference).body()).doesNotContain("gets no report").contains("each copy waits for your decision");
            assertThat(dev.get("/reports/" + report + "/release/jade").body()).contains("waits for your decision");
            carters.release(report, "jade");
        }
        assertThat(portal.bean(Dispatches.class).get(carters.shared(copy)).state()).isEqualTo("queued");
    }

    @Test
    void whatIsMissingIsSaidAtItsFieldAndNothingHappens() {
        String answer = dev.form(page, page, Map.of("then", "keep", "day", "2", "month", "6", "year", "2026", "decidedBy", "Helen Marsh")).body();
        assertThat(answer).contains("There is a problem", "href=\"#reason\"", "Enter why");
        Map<String, String> tomorrow = new java.util.HashMap<>(DECISION);
        tomorrow.put("day", "2");
        assertThat(dev.form(page, page, tomorrow).body()).contains("The day has not come yet");
        assertThat(dev.get("/conferences/" + reference).body()).doesNotContain("gets no report");
        assertThat(dev.get("/conferences/" + reference + "/keep-back/lunt").status()).isEqualTo(404);
    }

    /** She has moved since the booking: what he could open, and what waits for him, says nothing of where. */
    @Test
    @Tag("E3")
    void wordsThatAreProtectedAfterTheBookingNoLongerReachThoseTheyAreKeptFrom() {
        UUID copy = carters.released("ryan");
        carters.shared(copy);
        Caller ryan = carters.reading(copy, "ryan");
        assertThat(ryan.get("/read/" + copy).body()).contains("weight follows his line");
        String protect = "/conferences/" + reference + "/protect";
        dev.form(protect, protect, Map.of("words", "Weight  follows his line", "keptFrom", "ryan"));
        assertThat(ryan.get("/read/" + copy).header("Location")).endsWith("/read?stopped");
        assertThat(dev.get(protect).body()).contains("Weight  follows his line", "Ryan Barnes");
        assertThat(portal.bean(Conferences.class).get(carters.conference().id()).protectedWords())
                .filteredOn(words -> words.words().startsWith("Weight")).singleElement()
                .satisfies(words -> assertThat(words.keptFrom()).containsExactly(carters.person("ryan").id()));
    }

    @Test
    @Tag("C3")
    void whatWaitsToBeSentIsSearchedAgain() {
        UUID mail = carters.shared(carters.released("ryan"));
        UUID hers = carters.shared(carters.released("jade"));
        String protect = "/conferences/" + reference + "/protect";
        dev.form(protect, protect, Map.of("words", "Something  to read", "keptFrom", "ryan"));
        assertThat(portal.bean(Dispatches.class).get(mail).state()).isEqualTo("stopped");
        assertThat(portal.bean(Dispatches.class).hits(mail)).isNotEmpty();
        assertThat(portal.bean(Dispatches.class).get(hers).state()).isEqualTo("queued");
    }

    /** What a second person has let through stays let through; what is protected since stops it again. */
    @Test
    @Tag("E3")
    void whatWasLetThroughIsStoppedAgainForNewWordsAlone() {
        UUID mail = carters.shared(carters.released("ryan"));
        String protect = "/conferences/" + reference + "/protect";
        dev.form(protect, protect, Map.of("words", "Something  to read", "keptFrom", "ryan"));
        portal.inTransaction(() -> {
            portal.bean(Dispatches.class).letThrough(mail, "Dev Rana", "our own words", "user:second");
            return mail;
        });
        dev.form(protect, protect, Map.of("words", "41 Quarry Street", "keptFrom", "ryan"));
        assertThat(portal.bean(Dispatches.class).get(mail).state()).isEqualTo("queued");
        dev.form(protect, protect, Map.of("words", "Doncaster", "keptFrom", "ryan"));
        assertThat(portal.bean(Dispatches.class).get(mail).state()).isEqualTo("stopped");
        assertThat(portal.bean(Dispatches.class).hits(mail)).extracting(GateHit::words).contains("Something  to read", "Doncaster");
    }

    @Test
    void wordsAreProtectedFromSomebody() {
        String protect = "/conferences/" + reference + "/protect";
        assertThat(dev.form(protect, protect, Map.of("words", "14 Larch Close")).body()).contains("Choose who must not learn them", "14 Larch Close");
        assertThat(dev.form(protect, protect, Map.of("words", " ", "keptFrom", "ryan")).body()).contains("Enter the words");
    }
}
