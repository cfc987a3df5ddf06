package org.cleardays.portal.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;

import org.cleardays.conference.Conferences;
import org.cleardays.dispatch.Messages;
import org.cleardays.pack.Packs;
import org.cleardays.pack.progress.PackProgress;
import org.cleardays.portal.RunningPortal;
import org.cleardays.portal.RunningPortal.Caller;
import org.junit.jupiter.api.Test;

/** A chair who looks for a pack that is not to be had reads why, in a sentence, and whom to ring. */
class ShutPackTest {

    private static final String SHUT = "You cannot open it yet: somebody in the conference office has to look at it first.";
    private static final String FAILED = "The last time, it could not be built.";

    private final RunningPortal portal = RunningPortal.start();
    private final String reference = ChangedCarters.book(portal);
    private final UUID conference = portal.bean(Conferences.class).findByReference(reference).orElseThrow().id();
    private final Caller helen = portal.signedIn("helen");

    @Test
    void thatItHasToBeLookedAtFirst() {
        portal.inTransaction(() -> portal.bean(Packs.class).build(conference));
        UUID pack = portal.bean(Packs.class).of(conference).getFirst().id();
        assertThat(page(helen)).contains(SHUT, "01632 960 143").doesNotContain("/packs/" + pack);
        assertThat(page(portal.signedIn("dev"))).contains("/packs/" + pack, "The chair cannot open it yet").doesNotContain(SHUT);
        portal.inTransaction(() -> portal.bean(Messages.class).pack(pack));
        assertThat(page(helen)).contains("/packs/" + pack).doesNotContain(SHUT);
    }

    @Test
    void thatItCouldNotBeBuilt() {
        assertThat(page(helen)).doesNotContain(FAILED);
        portal.bean(PackProgress.class).begin(conference);
        portal.bean(PackProgress.class).fail(conference);
        assertThat(page(helen)).contains(FAILED);
    }

    private String page(Caller caller) {
        return caller.get("/conferences/" + reference).body();
    }
}
