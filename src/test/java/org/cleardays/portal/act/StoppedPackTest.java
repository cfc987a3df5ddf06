package org.cleardays.portal.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.cleardays.audit.AuditTrail;
import org.cleardays.conference.Conference;
import org.cleardays.conference.Conferences;
import org.cleardays.dispatch.Dispatch;
import org.cleardays.dispatch.Dispatches;
import org.cleardays.dispatch.Messages;
import org.cleardays.pack.Packs;
import org.cleardays.portal.RunningPortal;
import org.cleardays.portal.change.ChangedCarters;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A chair's pack that the gate has really stopped, over HTTP: the office sees what was found, whoever asked for the pack cannot let it go,
 * a second person can, and it then waits to leave once.
 */
@Tag("E3")
class StoppedPackTest {

    private final RunningPortal portal = RunningPortal.start();
    private final Dispatches dispatches = portal.bean(Dispatches.class);
    private final Conference conference = book();

    @Test
    void whoAskedForItDoesNotLetItGoAndASecondPersonDoesOnce() {
        String pack = "/conferences/" + conference.reference() + "/pack";
        portal.signedIn("dev").form(pack, pack + "/build", Map.of());
        UUID built = built();
        Dispatch stopped = written(built);
        assertThat(stopped.state()).isEqualTo("stopped");
        assertThat(portal.signedIn("second").get("/dispatches/" + stopped.id()).body()).contains("Rowan House");
        assertThat(portal.signedIn("helen").get("/packs/" + built).status()).as("the chair meanwhile").isNotEqualTo(200);
        RunningPortal.Answer refused = letThrough("dev", stopped);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body()).contains("cannot be the one who lets it past the gate");
        assertThat(dispatches.get(stopped.id()).state()).isEqualTo("stopped");
        assertThat(letThrough("second", stopped).status()).isEqualTo(200);
        assertThat(dispatches.get(stopped.id()).state()).isEqualTo("queued");
        assertThat(letThrough("second", stopped).status()).as("once more").isEqualTo(409);
        assertThat(written(built).id()).as("written once more").isEqualTo(stopped.id());
        assertThat(packsWritten()).hasSize(1);
        assertThat(portal.signedIn("helen").get("/packs/" + built).status()).isEqualTo(200);
        assertThat(portal.bean(AuditTrail.class).about(conference.id())).filteredOn(entry -> entry.act().actor().equals("user:second"))
                .filteredOn(entry -> entry.act().recordId().equals(stopped.id())).hasSize(1);
    }

    private RunningPortal.Answer letThrough(String account, Dispatch stopped) {
        return portal.as(account).json("/api/v1/dispatches/" + stopped.id() + "/let-through", Map.of("decidedBy", "Tom Brennan", "reason", "a room's name"));
    }

    private UUID built() {
        portal.inTransaction(() -> portal.bean(Packs.class).build(conference.id()));
        return portal.bean(Packs.class).of(conference.id()).getFirst().id();
    }

    private Dispatch written(UUID pack) {
        return dispatches.get(portal.inTransaction(() -> portal.bean(Messages.class).pack(pack)).getFirst());
    }

    private List<Dispatch> packsWritten() {
        return dispatches.of(conference.id()).stream().filter(dispatch -> dispatch.kind().equals("pack")).toList();
    }

    private Conference book() {
        String reference = ChangedCarters.book(portal, booking -> booking
                .replaceFirst("(?m)^protectedWords:.*\n", "$0  - {words: Rowan House, keptFrom: [marsh]}\n"));
        return portal.bean(Conferences.class).findByReference(reference).orElseThrow();
    }
}
