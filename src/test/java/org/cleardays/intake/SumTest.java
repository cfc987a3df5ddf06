package org.cleardays.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.cleardays.document.mail.Mails;
import org.cleardays.document.word.WordFiles;
import org.junit.jupiter.api.Test;

/** received = filed + returned + held + receipts + responses + ignored + duplicates + not yet sorted, whatever comes. */
class SumTest {

    private final IntakeStage stage = new IntakeStage();

    @Test
    void isTrueAfterEachMailOfAMixedBatch() {
        List<Mails> batch = batch();
        for (int i = 0; i < batch.size(); i++) {
            stage.take(batch.get(i));
            assertTrueSumOf(i + 1);
        }
        stage.keep(Mails.from("k.wills@health.test").to(stage.address()).text("not sorted yet").bytes());
        assertTrueSumOf(batch.size() + 1);
        assertThat(stage.intake().sum().waiting()).isEqualTo(1);
        assertThat(stage.intake().sum().byOutcome().keySet())
                .containsExactlyInAnyOrder("filed", "nothing-to-add", "returned", "held", "receipt", "response", "ignored", "duplicate");
    }

    @Test
    void staysTrueWhenAPersonHasSeenToWhatWasHeld() {
        stage.take(Mails.from("somebody@unknown.test").to("reports@council.test").attach("a.docx", IntakeStage.report("Held")));
        Incoming held = stage.intake().held().getFirst();
        stage.in(() -> stage.intake().fileHeld(held.id(), stage.conference.id(), stage.person("wills").id(), "user:dev"));
        assertTrueSumOf(1);
        assertThat(stage.intake().sum().byOutcome()).containsExactly(java.util.Map.entry("filed", 1L));
    }

    private List<Mails> batch() {
        byte[] report = IntakeStage.report("Of the batch");
        return List.of(stage.mailFrom("okafor").attach("a.docx", report), stage.mailFrom("okafor").attach("again.docx", report),
                stage.mailFrom("wills").attach("a.docx", WordFiles.encrypted(report)), stage.mailFrom("zolkiewski").text("Nothing to add."),
                stage.mailFrom("lunt").text("Could I have until Friday?"), stage.mailFrom("jade").text("I want an advocate."),
                stage.mailFrom("adeyemi").text("Hello"), Mails.from("somebody@unknown.test").to(stage.address()).text("report re J Carter"),
                stage.mailFrom("okafor").header("Auto-Submitted", "auto-replied").text("I am away."),
                Mails.from("mailer-daemon@mx.test").to("receipts+t0ken@council.test").text("I could not deliver your mail."),
                stage.mailFrom("lunt").attach("b.docx", "PK broken".getBytes(StandardCharsets.UTF_8)));
    }

    private void assertTrueSumOf(long received) {
        IntakeSum sum = stage.intake().sum();
        assertThat(sum.received()).isEqualTo(received);
        assertThat(sum.byOutcome().values().stream().mapToLong(Long::longValue).sum() + sum.waiting()).isEqualTo(received);
    }
}
