package org.cleardays.portal.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;

import org.cleardays.AskingForBundles;
import org.cleardays.conference.Conference;
import org.cleardays.conference.Conferences;
import org.cleardays.conference.authority.Authorities;
import org.cleardays.dispatch.Codes;
import org.cleardays.dispatch.Dispatches;
import org.cleardays.dispatch.Links;
import org.cleardays.dispatch.Messages;
import org.cleardays.document.pdf.PdfText;
import org.cleardays.pack.Bundles;
import org.cleardays.pack.Pack;
import org.cleardays.portal.RunningPortal;
import org.cleardays.portal.RunningPortal.Caller;
import org.cleardays.portal.change.ChangedCarters;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A professional's link opens the own bundle: never another's, and none whose message was never written or was stopped by the gate. */
@Tag("D2")
@Tag("E3")
class BundlesOfOthersTest {

    private final RunningPortal portal = RunningPortal.start();
    private final Authorities authorities = portal.bean(Authorities.class);
    private final String before = authorities.file("guide").text();
    private Conference conference;

    @AfterEach
    void nobodyElsesConferenceAsksForBundles() {
        rules(before);
    }

    @Test
    void eachOpensTheOwnOneAndNoOther() {
        booked(booking -> booking);
        letThrough(written("lunt"));
        Caller lunt = came("lunt");
        assertThat(lunt.get("/bundle").body()).contains("/bundle/1.pdf");
        assertThat(PdfText.of(lunt.bytes("/bundle/1.pdf")).words()).contains("Pack for DC Sarah Lunt").doesNotContain("Pack for Ngozi Okafor");
        Caller okafor = came("okafor");
        assertThat(okafor.get("/bundle").body()).as("her own has not been written to her yet").doesNotContain("/bundle/1.pdf");
        assertThat(okafor.get("/bundle/1.pdf").status()).isEqualTo(404);
        assertThat(lunt.get("/bundle/2.pdf").status()).isEqualTo(404);
        assertThat(lunt.get("/packs/" + bundleOf("okafor").id()).status()).isNotEqualTo(200);
    }

    @Test
    void whatTheGateStoppedDoesNotOpenUntilASecondPersonHasLetItGo() {
        booked(booking -> booking.replaceFirst("(?m)^protectedWords:.*\n", "$0  - {words: Larch Lane Maternity, keptFrom: [lunt]}\n"));
        UUID dispatch = written("lunt");
        assertThat(portal.bean(Dispatches.class).get(dispatch).state()).isEqualTo("stopped");
        Caller lunt = came("lunt");
        assertThat(lunt.get("/bundle").body()).doesNotContain("/bundle/1.pdf");
        assertThat(lunt.get("/bundle/1.pdf").status()).isEqualTo(404);
        letThrough(dispatch);
        assertThat(PdfText.of(lunt.bytes("/bundle/1.pdf")).words()).contains("Pack for DC Sarah Lunt");
    }

    private void booked(UnaryOperator<String> changed) {
        rules(AskingForBundles.with(before, "8 working days before conference, at 09:00"));
        String reference = ChangedCarters.book(portal, booking -> changed.apply(booking.replace("authority: doncaster", "authority: guide")));
        conference = portal.bean(Conferences.class).findByReference(reference).orElseThrow();
        portal.inTransaction(() -> portal.bean(Bundles.class).build(conference.id()));
    }

    private UUID written(String author) {
        return portal.inTransaction(() -> portal.bean(Messages.class).bundle(bundleOf(author).id())).getFirst();
    }

    /** The Carters stand in other conferences of this portal, so that the gate may have found another family's name in it. */
    private void letThrough(UUID dispatch) {
        if (portal.bean(Dispatches.class).get(dispatch).state().equals("stopped")) {
            assertThat(portal.as("second").json("/api/v1/dispatches/" + dispatch + "/let-through", Map.of("decidedBy", "Tom Brennan", "reason",
                    "a unit's name")).status()).isEqualTo(200);
        }
    }

    private void rules(String text) {
        portal.inTransaction(() -> authorities.replace("guide", text, "for a test", "user:root"));
    }

    private Pack bundleOf(String author) {
        return portal.bean(Bundles.class).of(conference.id()).stream().filter(pack -> pack.readerId().equals(id(author))).findFirst().orElseThrow();
    }

    private Caller came(String author) {
        Caller caller = portal.cameBy(portal.inTransaction(() -> portal.bean(Links.class).make(conference.id(), id(author), Links.Purpose.BUNDLE,
                UUID.randomUUID())));
        String code = portal.inTransaction(() -> portal.bean(Codes.class).issue(conference.id(), id(author), "user:dev"));
        assertThat(caller.form("/code", "/code", Map.of("code", code)).header("Location")).endsWith("/bundle");
        return caller;
    }

    private UUID id(String key) {
        return conference.personByKey(key).orElseThrow().id();
    }
}
