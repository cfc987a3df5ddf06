package org.cleardays.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.cleardays.document.mail.Mails;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A conference's code finds it wherever it stands, all codes must agree, and none is ever corrected by guessing. */
@Tag("A8")
class CodesTest {

    private final IntakeStage stage = new IntakeStage();
    private final String code = stage.conference.mailCode();

    @Test
    void isFoundInTheSubject() {
        assertFiled(bare().subject("RE: your report (" + code.toLowerCase(java.util.Locale.ROOT) + ")"));
    }

    @Test
    void isFoundInAFilesName() {
        assertThat(stage.take(Mails.from("n.okafor@oakfield.test").to("reports@council.test").subject("Report")
                .attach("report-" + code + ".docx", IntakeStage.report("Named"))).outcome()).contains("filed");
    }

    @Test
    void isFoundInTheFootOfTheForm() {
        assertThat(stage.take(Mails.from("n.okafor@oakfield.test").to("conferences@council.test").subject("Report")
                .attach("report.docx", stage.blankForm("okafor"))).outcome()).contains("filed");
    }

    @Test
    @Tag("A15")
    void ofAnotherConferenceInTheFootOfTheFormIsHeld() {
        String other = stage.bookAnother("CPC-2026-0999").mailCode();
        byte[] form = stage.footed("Reference " + stage.conference.reference() + " · code " + other);
        assertHeld(stage.mailFrom("okafor").attach("report.docx", form), Reason.OTHER_CONFERENCE);
    }

    @Test
    @Tag("A15")
    void ofTwoConferencesAreHeld() {
        String other = stage.bookAnother("CPC-2026-0999").mailCode();
        assertHeld(stage.mailFrom("okafor").without("Subject").subject("Report " + other).attach("a.docx", IntakeStage.report("Two")), Reason.TWO_CONFERENCES);
    }

    @Test
    @Tag("A15")
    void twoFilesOfTwoConferencesAreHeldAsThat() {
        String other = stage.bookAnother("CPC-2026-0999").mailCode();
        assertHeld(stage.mailFrom("okafor").attach("a.docx", stage.footed("code " + code)).attach("b.docx", stage.footed("code " + other)),
                Reason.TWO_CONFERENCES);
    }

    @Test
    void withLettersThatOnlyLookLikeItsOwnIsHeldWithTheGuess() {
        Incoming held = assertHeld(bare().subject("Report, code " + fullWidth(code)), Reason.MISSPELT_REFERENCE);
        assertThat(held.conferenceId()).contains(stage.conference.id());
    }

    @Test
    void whoseCheckCharactersFailIsHeldAndNotCorrected() {
        String wrong = code.substring(0, 7) + (char) ('0' + (code.charAt(7) - '0' + 1) % 10);
        assertHeld(bare().subject("Report, code " + wrong), Reason.UNKNOWN_REFERENCE);
    }

    @Test
    void anyOtherWordOfEightCharactersIsNone() {
        assertFiled(stage.mailFrom("okafor").without("Subject").subject("SCHOOL26 REPORT26 OAKFIELD").attach("a.docx", IntakeStage.report("Word")));
    }

    private static String fullWidth(String code) {
        return code.chars().map(character -> character + 0xFEE0).collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private Mails bare() {
        return Mails.from("n.okafor@oakfield.test").to("reports@council.test").attach("report.docx", IntakeStage.report("Something"));
    }

    private void assertFiled(Mails mail) {
        Incoming incoming = stage.take(mail);
        assertThat(incoming.outcome()).as(incoming.reason()).contains("filed");
    }

    private Incoming assertHeld(Mails mail, Reason reason) {
        Incoming incoming = stage.take(mail);
        assertThat(incoming.outcome()).contains("held");
        assertThat(incoming.reason()).isEqualTo(reason.word());
        assertThat(stage.filed()).isZero();
        return incoming;
    }
}
