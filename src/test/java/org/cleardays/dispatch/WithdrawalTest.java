package org.cleardays.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.cleardays.Carters;
import org.cleardays.conference.Conferences;
import org.cleardays.conference.Move;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("C3")
class WithdrawalTest {

    private final DispatchStage stage = new DispatchStage();
    private final Dispatches dispatches = stage.the(Dispatches.class);
    private final Conferences conferences = stage.the(Conferences.class);

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void whatWaitsWhenTheConferenceEndsIsNotSent() {
        UUID id = stage.queued();
        cancel();
        assertThat(dispatches.send(id)).isEqualTo(new Sent.Withdrawn(id));
        assertThat(dispatches.send(id)).isEqualTo(new Sent.Withdrawn(id));
        assertThat(stage.dispatch(id).state()).isEqualTo("withdrawn");
        assertThat(stage.dispatch(id).events()).extracting(Dispatch.Event::detail).containsExactly("conference-ended");
        assertThat(stage.greenMail.getReceivedMessages()).isEmpty();
    }

    @Test
    void allThatWaitsIsShownAsWithdrawnAtOnce() {
        UUID queued = stage.queued();
        UUID stopped = stage.queued();
        stage.database.client().sql("insert into dispatch_event (dispatch_id, what, at, detail) values (?, 'stopped', now(), 'gate')")
                .param(stopped).update();
        UUID letter = stage.queued();
        stage.database.client().sql("update dispatch set way = 'paper', recipient = 'by post' where id = ?").param(letter).update();
        assertThat(dispatches.toPost()).extracting(Dispatch::id).containsExactly(letter);
        cancel();
        assertThat(dispatches.toPost()).isEmpty();
        withdraw();
        assertThat(dispatches.of(stage.conference.id())).extracting(Dispatch::id).containsExactly(queued, stopped, letter);
        assertThat(dispatches.of(stage.conference.id())).extracting(Dispatch::state).containsOnly("withdrawn");
    }

    @Test
    void whatHasLeftStaysAsItIs() {
        UUID id = stage.queued();
        dispatches.send(id);
        cancel();
        withdraw();
        assertThat(stage.dispatch(id).state()).isEqualTo("handed-over");
        assertThat(dispatches.send(id)).isEqualTo(new Sent.AlreadySent(id));
    }

    @Test
    void nothingMoreIsWrittenAboutAConferenceThatHasEnded() {
        cancel();
        UUID incoming = stage.incoming("filed", "", Optional.of("okafor")).id();
        assertThat(stage.inTransaction(() -> stage.the(Messages.class).answerToIncoming(incoming))).isEmpty();
        assertThat(dispatches.of(stage.conference.id())).isEmpty();
    }

    @Test
    void aMoveWithdrawsWhatNamesTheOldTimeAndNothingElse() {
        UUID confirmation = stage.queued();
        UUID invitation = stage.queued();
        stage.database.client().sql("update dispatch set kind = 'invitation' where id = ?").param(invitation).update();
        stage.inTransaction(() -> conferences.move(stage.conference.id(),
                new Move(LocalDateTime.of(2026, 9, 1, 10, 0), "", Map.of(), "chair is ill"), Carters.ACTOR));
        assertThat(dispatches.send(invitation)).isEqualTo(new Sent.Withdrawn(invitation));
        assertThat(stage.dispatch(invitation).events()).extracting(Dispatch.Event::detail).containsExactly("conference-moved");
        assertThat(dispatches.send(confirmation)).isEqualTo(new Sent.HandedOver(confirmation));
    }

    private void cancel() {
        stage.inTransaction(() -> conferences.cancel(stage.conference.id(), "not needed", Carters.ACTOR));
    }

    private void withdraw() {
        stage.database.transactions().executeWithoutResult(status -> dispatches.withdraw(stage.conference.id()));
    }
}
