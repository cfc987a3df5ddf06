package org.cleardays.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.cleardays.document.mail.Mails;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("A8")
class SendersTest {

    private final IntakeStage stage = new IntakeStage();
    private final byte[] file = IntakeStage.report("Something");

    @ParameterizedTest
    @ValueSource(strings = {"n.okafor@oakfield.test", "N.Okafor@OAKFIELD.test", "Ngozi Okafor <n.okafor@oakfield.test>",
            "\"Okafor, Ngozi\" <n.okafor@oakfield.test>", "=?utf-8?q?Ngozi_Okafor?= <n.okafor@oakfield.test>",
            "Ngózi Ökafor (St. Mary's) <n.okafor@oakfield.test>", "<n.okafor@oakfield.test>"})
    void anInvitedAuthorIsKnownHoweverTheAddressIsWritten(String from) {
        assertThat(take(from, stage.address(), "Report").outcome()).contains("filed");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "somebody@unknown.test                                | unknown-sender",
            "\"n.okafor@oakfield.test\" <somebody@unknown.test>   | unknown-sender",
            "n.okafor@oakfield.test.evil.test                     | unknown-sender",
            "n.okafor@оakfield.test                               | unknown-sender",
            "n.okafor@oakfield.test, somebody@unknown.test        | cannot-be-read",
            "h.marsh@council.test                                 | unknown-sender"})
    void anybodyElseIsHeld(String from, String reason) {
        Incoming mail = take(from, stage.address(), "report re J Carter");
        assertThat(mail.outcome()).contains("held");
        assertThat(mail.reason()).isEqualTo(reason);
    }

    @Test
    void theCodeWorksInAnyLetterCaseAndAmongOtherRecipients() {
        String others = "somebody@council.test, \"Reports, the\" <" + stage.address().toLowerCase(java.util.Locale.ROOT) + ">";
        assertThat(take("n.okafor@oakfield.test", others, "Report").outcome()).contains("filed");
    }

    @Test
    void theCodeIsAlsoFoundWhereTheMailWasDelivered() {
        Incoming mail = stage.take(Mails.from("n.okafor@oakfield.test").to("Conference office:;").header("Delivered-To", stage.address())
                .attach("r.docx", file));
        assertThat(mail.outcome()).contains("filed");
    }

    @ParameterizedTest
    @CsvSource({"reports@council.test, no-code", "reports+K7Q4M200@council.test, unknown-reference", "reports+@council.test, no-code",
            "reports+x@other.test, no-code"})
    void withoutTheRightCodeAPersonDecides(String to, String reason) {
        Incoming mail = take("n.okafor@oakfield.test", to, "Re: [CPC-2026-0143] your report");
        assertThat(mail.outcome()).contains("held");
        assertThat(mail.reason()).isEqualTo(reason);
    }

    @Test
    void aReferenceInTheSubjectOnlyHelpsThePersonWhoDecides() {
        Incoming mail = take("n.okafor@oakfield.test", "reports@council.test", "Report CPC-2026-0143");
        assertThat(mail.conferenceId()).contains(stage.conference.id());
        assertThat(mail.personId()).contains(stage.person("okafor").id());
        assertThat(mail.reportId()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Report CPC-2026-0144", "cpc-2026-9999"})
    @Tag("A15")
    void aSubjectThatNamesAnotherConferenceIsHeld(String subject) {
        assertThat(take("n.okafor@oakfield.test", stage.address(), subject).reason()).isEqualTo("other-conference");
    }

    @Test
    @Tag("A7")
    void headersThatCouldSteerARouteAreNotCarriedOver() {
        Incoming mail = stage.take(stage.mailFrom("okafor").header("CamelBeanMethodName", "refuseHeld").header("cAMELFileName", "/etc/passwd")
                .header("mail.smtp.from", "somebody@unknown.test").attach("r.docx", file));
        assertThat(mail.outcome()).contains("filed");
        assertThat(mail.toString()).doesNotContainIgnoringCase("refuseHeld").doesNotContain("passwd");
    }

    private Incoming take(String from, String to, String subject) {
        return stage.take(Mails.from(from).to(to).subject(subject).attach("report.docx", file));
    }
}
