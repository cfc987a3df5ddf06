package org.cleardays.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.cleardays.document.mail.Mails;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("A9")
class AnswersTest {

    private final IntakeStage stage = new IntakeStage();

    @Test
    void aStrangerIsAnsweredOnceADay() {
        assertThat(stage.take(stranger()).answerable()).isTrue();
        assertThat(stage.take(stranger()).answerable()).isFalse();
        stage.aDayPasses();
        assertThat(stage.take(stranger()).answerable()).isTrue();
    }

    @Test
    void theLetterCaseOfAnAddressDoesNotEarnASecondAnswer() {
        stage.take(stranger());
        assertThat(stage.take(Mails.from("SOMEBODY@unknown.test").to(stage.address())).answerable()).isFalse();
    }

    @Test
    void anInvitedSendersHeldMailIsAnsweredOnceADay() {
        assertThat(stage.take(stage.mailFrom("okafor").text("")).answerable()).isTrue();
        assertThat(stage.take(stage.mailFrom("okafor").text("Hello?")).answerable()).isFalse();
    }

    @Test
    void anAuthorsReportsAreEachAnswered() {
        assertThat(stage.take(stage.mailFrom("okafor").attach("a.docx", IntakeStage.report("One"))).answerable()).isTrue();
        assertThat(stage.take(stage.mailFrom("okafor").attach("b.docx", IntakeStage.report("Two"))).answerable()).isTrue();
        assertThat(stage.take(stage.mailFrom("okafor").attach("c.docx", new byte[] {1})).answerable()).isTrue();
    }

    @Test
    @Tag("A3")
    void theSameFileIsToldOnce() {
        stage.take(stage.mailFrom("okafor").attach("a.docx", IntakeStage.report("One")));
        assertThat(stage.take(stage.mailFrom("okafor").attach("a.docx", IntakeStage.report("One"))).answerable()).isTrue();
        assertThat(stage.take(stage.mailFrom("okafor").attach("a.docx", IntakeStage.report("One"))).answerable()).isFalse();
    }

    @Test
    void whatCannotBeReadIsNeverAnswered() {
        assertThat(stage.take(stranger().header("Content-Transfer-Encoding", "x-unknown")).answerable()).isFalse();
    }

    private Mails stranger() {
        return Mails.from("somebody@unknown.test").to(stage.address()).subject("report re J Carter").text("Please call me.");
    }
}
