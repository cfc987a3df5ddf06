package org.cleardays.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.cleardays.Carters;
import org.cleardays.conference.Conferences;
import org.cleardays.conference.Move;
import org.cleardays.countersign.CountersignRequest;
import org.cleardays.invitation.Invitation;
import org.cleardays.report.Report;
import org.cleardays.report.ReportState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whom a change is told besides the invitees: the chair, and a manager who still owes a countersignature. */
class ChangeMessagesTest {

    private final DispatchStage stage = new DispatchStage();
    private final Messages messages = stage.the(Messages.class);
    private final Dispatches dispatches = stage.the(Dispatches.class);
    private final Conferences conferences = stage.the(Conferences.class);
    private final CountersignRequest request = new CountersignRequest(UUID.randomUUID(), UUID.randomUUID(), stage.conference.id(),
            stage.person("bell").id(), "hash", stage.now, Optional.empty(), "", Optional.empty());

    private final Report report = new Report(request.reportId(), stage.conference.id(), stage.person("okafor").id(), 1, "general/2026-01-01",
            Map.of(), List.of(), List.of(), Optional.empty(), ReportState.ACCEPTED, List.of(), List.of(), Optional.empty(), "hash", Map.of());

    ChangeMessagesTest() {
        stage.answer("Invitations.of", arguments -> List.of()).answer("Reports.get", arguments -> report).answer("Countersignatures.get", arguments -> request)
                .answer("Countersignatures.waiting", arguments -> List.of(request));
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void aManagerWhoWasAskedHearsOfTheNewTimeOnceAndSoDoesTheChair() {
        dispatches.send(asked());
        List<UUID> told = tell(move());
        assertThat(told).extracting(id -> stage.dispatch(id).personId().orElseThrow())
                .containsExactlyInAnyOrder(stage.person("bell").id(), stage.person("marsh").id());
        assertThat(told).extracting(id -> stage.dispatch(id).subject())
                .containsOnly("New time: conference CPC-2026-0143 is now on Tuesday 1 September, 10am");
        assertThat(tell(lastChange())).isEqualTo(told);
    }

    /** The guide goes with the new letter as it went with the first one, and the mail says so. */
    @Test
    void aNewLetterSaysThatTheGuideGoesWithIt() {
        Invitation invitation = new Invitation(UUID.randomUUID(), stage.conference.id(), stage.person("pauline").id(), stage.now);
        stage.answer("Invitations.get", arguments -> invitation).answer("Invitations.of", arguments -> List.of(invitation))
                .answer("Invitations.packFor", arguments -> Papers.forFamily("A letter")).answer("Invitations.renewedFor", arguments -> Papers.forFamily("Another"));
        stage.inTransaction(() -> stage.the(Messages.class).invitation(invitation.id())).forEach(dispatches::send);
        UUID told = tell(move()).stream().filter(id -> stage.dispatch(id).personId().equals(Optional.of(invitation.personId()))).findFirst().orElseThrow();
        Received mail = Received.of(dispatches.frozenBytes(told));
        assertThat(mail.fileNames()).contains("guide.pdf");
        assertThat(mail.text()).contains("There is a new letter for you", "A guide in plain words is attached, too.", "/guides/parents");
    }

    @Test
    void aRequestThatHadNotLeftIsTakenBackAndAskedWithTheNewTime() {
        UUID before = asked();
        List<UUID> told = tell(move());
        assertThat(stage.dispatch(before).state()).isEqualTo("withdrawn");
        assertThat(told).extracting(id -> stage.dispatch(id).kind()).containsExactlyInAnyOrder("moved", "countersign-request");
        assertThat(tell(lastChange())).isEqualTo(told);
    }

    @Test
    void whoeverHadHeardHearsThatItIsCancelledAndNobodyElse() {
        dispatches.send(asked());
        stage.inTransaction(() -> conferences.cancel(stage.conference.id(), "not needed", Carters.ACTOR));
        assertThat(tell(lastChange())).extracting(id -> stage.dispatch(id).personId().orElseThrow())
                .containsExactlyInAnyOrder(stage.person("bell").id(), stage.person("marsh").id());
    }

    @Test
    void aChangeThatAnotherHasFollowedTellsNobody() {
        UUID first = move();
        stage.inTransaction(() -> conferences.standDown(stage.conference.id(), "a death", Carters.ACTOR));
        assertThat(tell(first)).isEmpty();
        assertThat(tell(lastChange())).extracting(id -> stage.dispatch(id).kind()).containsExactly("stood-down");
    }

    private UUID asked() {
        return stage.inTransaction(() -> messages.countersignRequest(request.id())).getFirst();
    }

    private UUID move() {
        stage.inTransaction(() -> conferences.move(stage.conference.id(), new Move(LocalDateTime.of(2026, 9, 1, 10, 0), "", Map.of(), "chair is ill"),
                Carters.ACTOR));
        return lastChange();
    }

    private UUID lastChange() {
        return conferences.changes(stage.conference.id()).getLast().id();
    }

    private List<UUID> tell(UUID change) {
        return stage.inTransaction(() -> messages.change(change));
    }
}
