package org.cleardays.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.cleardays.document.mail.Mails;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("A9")
class AutomaticMailTest {

    private final IntakeStage stage = new IntakeStage();

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Auto-Submitted | auto-replied", "auto-submitted | Auto-Generated; type=x", "Return-Path | <>",
            "Precedence | bulk", "Precedence | LIST", "Precedence | junk", "List-Id | <staff.oakfield.test>", "X-Autoreply | yes",
            "Subject | Automatic reply: your invitation", "Subject | Out of Office: back on Monday"})
    void isIgnoredRecordedAndUnanswered(String header, String value) {
        Incoming mail = stage.take(away().header(header, value));
        assertThat(mail.outcome()).contains("ignored");
        assertThat(mail.answerable()).isFalse();
        assertThat(stage.intake().sum().byOutcome()).containsEntry("ignored", 1L);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Auto-Submitted | no", "Precedence | first-class", "Return-Path | <n.okafor@oakfield.test>",
            "Subject | Office hours"})
    void isNotWhatAPersonWrote(String header, String value) {
        assertThat(stage.take(away().header(header, value)).outcome()).contains("held");
    }

    @Test
    void ourOwnMailBackIsIgnored() {
        assertThat(stage.take(away().without("Message-ID").header("Message-ID", "<1@cleardays.council.test>")).reason()).isEqualTo("our-own");
        assertThat(stage.take(away().header("X-Loop", "Reports@council.test")).reason()).isEqualTo("our-own");
        assertThat(stage.take(Mails.from("reports@council.test").to(stage.address())).reason()).isEqualTo("our-own");
    }

    @Test
    void aSocialWorkerOfOurOwnCouncilIsNotTakenForOurselves() {
        Mails mail = stage.mailFrom("hussain").without("Message-ID").header("Message-ID", "<abc@council.test>");
        assertThat(stage.take(mail.attach("r.docx", IntakeStage.report("Care"))).outcome()).contains("filed");
    }

    @Test
    void aReportThatAMachineOrAListSendsIsHeldAndUnanswered() {
        Incoming mail = stage.take(away().header("List-Id", "<staff.oakfield.test>").attach("r.docx", IntakeStage.report("School")));
        assertThat(mail.reason()).isEqualTo("automatic-with-file");
        assertThat(mail.answerable()).isFalse();
    }

    private Mails away() {
        return Mails.from("n.okafor@oakfield.test").to(stage.address()).text("I am away until Monday.");
    }
}
