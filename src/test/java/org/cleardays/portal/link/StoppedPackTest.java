package org.cleardays.portal.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;

import org.cleardays.conference.Conference;
import org.cleardays.conference.Conferences;
import org.cleardays.dispatch.Dispatches;
import org.cleardays.dispatch.Messages;
import org.cleardays.pack.Built;
import org.cleardays.pack.Packs;
import org.cleardays.portal.RunningPortal;
import org.cleardays.portal.RunningPortal.Caller;
import org.cleardays.portal.act.BuildPack;
import org.cleardays.portal.change.ChangedCarters;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Threats E, (3): a chair's pack that the gate has stopped is seen by whoever asked for it, let go by somebody else, and leaves once. */
@Tag("E3")
class StoppedPackTest {

    private static final String WORDS = "Rowan House";

    private final RunningPortal portal = RunningPortal.start();
    private final Conference conference = book();
    private final Dispatches dispatches = portal.bean(Dispatches.class);

    @Test
    void whoAskedForItSeesItAndMayNotLetItGoAndASecondPersonMayOnce() {
        UUID stopped = stopped();
        Caller dev = portal.signedIn("dev");
        assertThat(dev.get(page(stopped)).body()).contains(WORDS);
        assertThat(letThrough(dev, stopped).body()).contains("cannot be the one who lets it past the gate as well");
        assertThat(dispatches.get(stopped).state()).isEqualTo("stopped");
        Caller second = portal.signedIn("second");
        assertThat(second.get(page(stopped)).body()).contains(WORDS);
        assertThat(letThrough(second, stopped).status()).isEqualTo(302);
        assertThat(dispatches.get(stopped).state()).isEqualTo("queued");
        assertThat(letThrough(second, stopped).status()).isEqualTo(302);
        assertThat(portal.database().client().sql("select count(*) from dispatch_decision where dispatch_id = ?").param(stopped).query(Integer.class)
                .single()).isOne();
        assertThat(dispatches.of(conference.id())).filteredOn(one -> one.subjectId().equals(dispatches.get(stopped).subjectId())).hasSize(1);
    }

    private RunningPortal.Answer letThrough(Caller caller, UUID dispatch) {
        return caller.form(page(dispatch), page(dispatch) + "/let-through", Map.of("decidedBy", "Tom Brennan", "reason", "it is where we meet"));
    }

    private static String page(UUID dispatch) {
        return "/dispatches/" + dispatch;
    }

    private UUID stopped() {
        portal.bean(BuildPack.class).now(conference.id(), "user:dev");
        Built built = portal.inTransaction(() -> portal.bean(Packs.class).build(conference.id()));
        assertThat(built).isInstanceOf(Built.WholePack.class);
        UUID dispatch = portal.inTransaction(() -> portal.bean(Messages.class).pack(portal.bean(Packs.class).of(conference.id()).getLast().id())).getFirst();
        assertThat(dispatches.get(dispatch).state()).isEqualTo("stopped");
        return dispatch;
    }

    private Conference book() {
        String words = "  - {words: " + WORDS + ", keptFrom: [marsh]}\n";
        String reference = ChangedCarters.book(portal, booking -> booking.replaceFirst("(?m)^protectedWords:.*\n", "$0" + words));
        return portal.bean(Conferences.class).findByReference(reference).orElseThrow();
    }
}
