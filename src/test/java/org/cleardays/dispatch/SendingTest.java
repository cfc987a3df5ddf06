package org.cleardays.dispatch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.UUID;

import jakarta.mail.Message;
import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class SendingTest {

    private final DispatchStage stage = new DispatchStage();
    private final Dispatches dispatches = stage.the(Dispatches.class);

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    @Tag("C1")
    @Tag("C2")
    void aMailGoesToItsOneRecipientAndNobodyElse() throws Exception {
        UUID id = stage.queued();
        assertThat(dispatches.send(id)).isEqualTo(new Sent.HandedOver(id));
        MimeMessage received = received();
        assertThat(received.getAllRecipients()).extracting(Object::toString).containsExactly("n.okafor@oakfield.test");
        assertThat(received.getRecipients(Message.RecipientType.CC)).isNull();
        assertThat(stage.dispatch(id).state()).isEqualTo("handed-over");
    }

    @Test
    void theFrozenBytesLeaveAsTheyWereWritten() throws Exception {
        UUID id = stage.queued();
        dispatches.send(id);
        assertThat(received().getMessageID()).isEqualTo(stage.dispatch(id).messageId()).isEqualTo("<" + id + "@cleardays.council.test>");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        received().writeTo(bytes);
        assertThat(bytes.toString(UTF_8)).containsIgnoringNewLines(new String(dispatches.frozenBytes(id), UTF_8).strip());
    }

    @Test
    void whatWasSentIsNotSentAgain() {
        UUID id = stage.queued();
        dispatches.send(id);
        assertThat(dispatches.send(id)).isEqualTo(new Sent.AlreadySent(id));
        assertThat(stage.greenMail.getReceivedMessages()).hasSize(1);
    }

    @Test
    @Tag("C6")
    void aClaimOfADeadAttemptIsRecordedAsUncertainAndTheSameMailGoesAgain() throws Exception {
        UUID id = stage.queued();
        claimAndDie(id, "now() - interval '1 second'");
        dispatches.send(id);
        assertThat(stage.dispatch(id).events()).extracting(Dispatch.Event::what).containsExactly("uncertain", "handed-over");
        assertThat(received().getMessageID()).isEqualTo(stage.dispatch(id).messageId());
    }

    @Test
    @Tag("C20")
    void aClaimThatMayStillBeAliveIsLeftAlone() {
        UUID id = stage.queued();
        claimAndDie(id, "now() + interval '1 hour'");
        assertThatThrownBy(() -> dispatches.send(id)).hasMessageContaining("still be at work");
        assertThat(stage.greenMail.getReceivedMessages()).isEmpty();
    }

    @Test
    @Tag("C20")
    void twoAttemptsCannotBeOpenAtOnce() {
        UUID id = stage.queued();
        claimAndDie(id, "now()");
        assertThatThrownBy(() -> claimAndDie(id, "now()")).hasMessageContaining("dispatch_attempt");
    }

    @Test
    @Tag("C1")
    void theDatabaseRefusesAnAttemptForAnotherRecipient() {
        UUID id = stage.queued();
        assertThatThrownBy(() -> stage.the(JdbcOutbox.class).begin(id, "ryan.barnes@home.test", java.time.Duration.ofSeconds(1)))
                .hasMessageContaining("foreign key");
    }

    @Test
    @Tag("C1")
    void theDatabaseRefusesTwoRecipientsInOneRow() {
        UUID id = stage.queued();
        assertThatThrownBy(() -> stage.database.client().sql("update dispatch set recipient = 'a@home.test,b@home.test' where id = ?")
                .param(id)
                .update()).hasMessageContaining("check constraint");
    }

    @Test
    @Tag("C3")
    void aChangedAddressStopsIt() {
        UUID id = stage.queued();
        stage.database.client().sql("update dispatch set person_id = ? where id = ?").params(stage.person("bell").id(), id).update();
        assertThat(dispatches.send(id)).isEqualTo(new Sent.Stopped(id));
        assertThat(stage.dispatch(id).events()).extracting(Dispatch.Event::detail).containsExactly("address-changed");
        assertThat(stage.greenMail.getReceivedMessages()).isEmpty();
    }

    @Test
    void aMessageLetThroughByAPersonGoes() {
        UUID id = stage.queued();
        stage.inTransaction(() -> {
            stage.the(JdbcOutbox.class).happened(id, "stopped", "gate", "cleardays");
            return id;
        });
        assertThat(dispatches.send(id)).isEqualTo(new Sent.Stopped(id));
        stage.database.transactions().executeWithoutResult(status -> dispatches.letThrough(id, "Dev Rana", "It is the unit's own name.",
                "user:demo"));
        assertThat(dispatches.send(id)).isEqualTo(new Sent.HandedOver(id));
    }

    @Test
    void nobodyLetsAMessageThroughWithoutAReason() {
        UUID id = stage.queued();
        assertThatThrownBy(() -> dispatches.letThrough(id, "Dev Rana", " ", "user:demo")).isInstanceOf(IllegalArgumentException.class);
    }

    private MimeMessage received() {
        return List.of(stage.greenMail.getReceivedMessages()).getLast();
    }

    private void claimAndDie(UUID id, String leaseUntil) {
        stage.database.client()
                .sql("insert into dispatch_attempt (dispatch_id, number, recipient, lease_until) select ?, coalesce(max(number), 0) + 1, "
                + "'n.okafor@oakfield.test', " + leaseUntil + " from dispatch_attempt").param(id).update();
    }
}
