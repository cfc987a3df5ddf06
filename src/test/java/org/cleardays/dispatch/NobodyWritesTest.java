package org.cleardays.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

import org.cleardays.Carters;
import org.cleardays.dispatch.note.ReminderFacts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Somebody who is not to be written to, booked with the channel {@code none}: whatever we would say to them waits for a person. */
@Tag("C16")
class NobodyWritesTest {

    private final DispatchStage stage = new DispatchStage();

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void anAnswerIsStopped() {
        nobodyWritesTo("okafor");
        assertThat(sent(() -> stage.queued())).isInstanceOf(Sent.Stopped.class);
    }

    @Test
    void aReminderIsStopped() {
        nobodyWritesTo("okafor");
        assertThat(sent(() -> reminder("okafor"))).isInstanceOf(Sent.Stopped.class);
    }

    @Test
    void aReminderOfSomebodyElseGoes() {
        nobodyWritesTo("okafor");
        UUID id = reminder("lunt");
        assertThat(stage.the(Dispatches.class).send(id)).isInstanceOf(Sent.HandedOver.class);
        assertThat(stage.greenMail.getReceivedMessages()).hasSize(1);
    }

    /** Whoever is told so after something was written is not sent it. */
    @Test
    void whatWaitsIsStoppedAsSoonAsNobodyIsToWrite() {
        UUID id = stage.queued();
        nobodyWritesTo("okafor");
        assertThat(stage.the(Dispatches.class).send(id)).isInstanceOf(Sent.Stopped.class);
        assertThat(stage.greenMail.getReceivedMessages()).isEmpty();
    }

    private Sent sent(Supplier<UUID> written) {
        UUID id = written.get();
        assertThat(stage.dispatch(id).to()).doesNotContain("@");
        assertThat(stage.dispatch(id).events()).extracting(Dispatch.Event::detail).containsExactly("not-to-be-written-to");
        Sent sent = stage.the(Dispatches.class).send(id);
        assertThat(stage.greenMail.getReceivedMessages()).isEmpty();
        return sent;
    }

    private UUID reminder(String key) {
        ZonedDateTime due = ZonedDateTime.of(2026, 6, 3, 17, 0, 0, 0, Carters.LONDON);
        ReminderFacts facts = new ReminderFacts(UUID.randomUUID(), stage.conference.id(), Optional.of(stage.person(key).id()), "reminder-report",
                due, 2, false, List.of("Police"), Optional.empty());
        return stage.inTransaction(() -> stage.the(Messages.class).reminder(facts)).getFirst();
    }

    private void nobodyWritesTo(String key) {
        stage.database.client().sql("update conference_person set channel = 'NONE' where conference_id = ? and key = ?")
                .params(stage.conference.id(), key).update();
    }
}
