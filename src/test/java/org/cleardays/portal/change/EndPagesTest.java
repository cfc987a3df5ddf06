package org.cleardays.portal.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.cleardays.conference.ConferenceState;
import org.cleardays.conference.Conferences;
import org.cleardays.portal.RunningPortal;
import org.cleardays.portal.RunningPortal.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EndPagesTest {

    private final RunningPortal portal = RunningPortal.start();
    private final String reference = ChangedCarters.book(portal);

    private Answer end(String how, String reason) {
        String page = "/conferences/" + reference + "/" + how;
        return portal.signedIn("dev").form(page, page, Map.of("reason", reason));
    }

    private ConferenceState state() {
        return portal.bean(Conferences.class).findByReference(reference).orElseThrow().state();
    }

    @ParameterizedTest
    @CsvSource({"cancel, cancelled", "stand-down, stood down"})
    void withoutAReasonNothingHappens(String how, String words) {
        assertThat(end(how, " ").body()).contains("<title>Error: ", "Enter why it is " + words);
        assertThat(state()).isEqualTo(ConferenceState.BOOKED);
    }

    @ParameterizedTest
    @CsvSource({"cancel, cancelled", "stand-down, stood down"})
    void aConferenceThatEndedSaysSoFirstAndShowsNoOpenActs(String how, String words) {
        assertThat(end(how, "The family has moved away").status()).isEqualTo(302);
        String page = portal.signedIn("dev").get("/conferences/" + reference).body();
        assertThat(page).contains("This conference is " + words, "The family has moved away", "Was to be held", "acts, newest first")
                .doesNotContain("/upload", "/move", "/record", "/cancel", "Make a code", "class=\"app-strip\"");
        assertThat(page.indexOf("This conference is")).isLessThan(page.indexOf("Ellie Carter"));
    }

    @ParameterizedTest
    @CsvSource({"move", "cancel", "record"})
    void nothingAboutItCanBeChangedAnyMore(String act) {
        end("cancel", "The family has moved away");
        assertThat(portal.signedIn("dev").get("/conferences/" + reference + "/" + act).status()).isEqualTo(404);
    }

    @Test
    void standingDownSaysWhatStopsAndThatTheFamilyIsNotWrittenTo() {
        assertThat(portal.signedIn("dev").get("/conferences/" + reference + "/stand-down").body())
                .contains("Nobody of the family is written to", "every link that was sent", "every mail and letter", "every reminder");
    }

    @Test
    void aCancelledOneCanStillBeStoodDown() {
        end("cancel", "The family has moved away");
        assertThat(end("stand-down", "bereavement").status()).isEqualTo(302);
        assertThat(state()).isEqualTo(ConferenceState.STOOD_DOWN);
    }

    @Test
    void aListSaysThatItEnded() {
        end("cancel", "The family has moved away");
        assertThat(portal.signedIn("dev").get("/conferences").body()).containsPattern("(?s)" + reference + "</a>.{0,200}cancelled");
    }
}
