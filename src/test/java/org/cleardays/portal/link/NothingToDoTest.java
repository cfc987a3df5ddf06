package org.cleardays.portal.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;

import org.cleardays.conference.Conference;
import org.cleardays.conference.Conferences;
import org.cleardays.dispatch.Links;
import org.cleardays.dispatch.Links.Purpose;
import org.cleardays.portal.RunningPortal;
import org.cleardays.portal.RunningPortal.Answer;
import org.cleardays.portal.change.ChangedCarters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What somebody finds who comes by a link of a conference that will not take place. */
class NothingToDoTest {

    private final RunningPortal portal = RunningPortal.start();
    private final Conference conference = book();

    @ParameterizedTest
    @CsvSource({"READ, jade, cancel", "READ, jade, stand-down", "UPLOAD, okafor, cancel", "COUNTERSIGN, bell, stand-down"})
    void thereIsNothingToDoAndWhomToRingIsSaid(Purpose purpose, String person, String ending) {
        String token = link(purpose, person);
        end(ending);
        Answer answer = portal.nobody().form("/l/" + token, "/l/" + token, Map.of());
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.body()).contains("There is nothing you need to do", "01632 960 143", "999")
                .doesNotContain("six digits", "protection", "cancelled", "Carter", "CPC-");
    }

    @Test
    void whoeverHadComeInBeforeIsAskedForNoCodeAndReadsNothing() {
        RunningPortal.Caller jade = portal.cameBy(link(Purpose.READ, "jade"));
        assertThat(jade.get("/code").body()).contains("six digits");
        end("stand-down");
        Answer answer = jade.get("/code");
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.body()).contains("There is nothing you need to do").doesNotContain("six digits");
        RunningPortal.Caller author = portal.cameBy(link(Purpose.UPLOAD, "okafor"));
        assertThat(author.get("/send").status()).isNotEqualTo(200);
    }

    @Test
    void anyOtherTokenIsAnsweredAsBefore() {
        end("cancel");
        assertThat(portal.nobody().form("/l/any", "/l/any", Map.of()).body()).contains("This page is closed");
    }

    private String link(Purpose purpose, String person) {
        return portal.inTransaction(() -> portal.bean(Links.class).make(conference.id(), conference.personByKey(person).orElseThrow().id(),
                purpose, purpose == Purpose.UPLOAD ? conference.id() : UUID.randomUUID()));
    }

    private void end(String how) {
        assertThat(portal.as("dev").json("/api/v1/conferences/" + conference.reference() + "/" + how, Map.of("reason", "not needed")).status())
                .isEqualTo(200);
    }

    private Conference book() {
        return portal.bean(Conferences.class).findByReference(ChangedCarters.book(portal)).orElseThrow();
    }
}
