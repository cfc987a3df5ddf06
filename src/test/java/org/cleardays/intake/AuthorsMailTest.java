package org.cleardays.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.Random;
import java.util.UUID;

import org.cleardays.CarterReports;
import org.cleardays.document.mail.Mails;
import org.cleardays.document.paint.Covered;
import org.cleardays.document.word.LinkedTemplate;
import org.cleardays.document.word.WordFiles;
import org.cleardays.report.Report;
import org.cleardays.report.Statement;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthorsMailTest {

    private final IntakeStage stage = new IntakeStage();
    private final byte[] file = IntakeStage.report("Something");

    @Test
    void aWordFileIsFiledAndAnswered() {
        Incoming mail = stage.take(mail().attach("report.docx", file));
        assertThat(mail.outcome()).contains("filed");
        assertThat(mail.answerable()).isTrue();
        assertThat(mail.conferenceId()).contains(stage.conference.id());
    }

    @Test
    void anInlineWordFileWithoutANameOrAnHonestTypeIsNotLost() {
        Incoming mail = stage.take(mail().part("Content-Type: application/vnd.openxmlformats-officedocument.wordprocessingml.document\n"
                + "Content-Disposition: inline\nContent-Transfer-Encoding: base64\n\n" + base64(file)));
        assertThat(mail.outcome()).contains("filed");
    }

    @Test
    void theLogoInASignatureIsNoSecondReport() {
        Incoming mail = stage.take(mail().attach("report.docx", file).attach("logo.png", "image/png", new byte[] {1, 2, 3}));
        assertThat(mail.outcome()).contains("filed");
    }

    @Test
    void theSameFileAttachedTwiceIsOneReport() {
        assertThat(stage.take(mail().attach("report.docx", file).attach("copy.docx", file)).outcome()).contains("filed");
    }

    @Test
    @Tag("A3")
    void aForwardedMailIsLookedThroughForTheFile() {
        String forwarded = mail().attach("report.docx", file).raw().replace("=_b", "=_within");
        assertThat(stage.take(mail().part("Content-Type: message/rfc822\n\n" + forwarded)).outcome()).contains("filed");
    }

    @Test
    @Tag("B15")
    @Tag("E")
    void aPdfWithTextUnderBlackBoxesIsHeldAndAnswered() {
        byte[] pdf = Covered.page(Covered.words("Jade sleeps at 14 Larch Close, DN99 4ZZ."), Covered.box(Color.BLACK));
        Incoming mail = stage.take(mail().attach("report.pdf", "application/pdf", pdf));
        assertThat(mail.outcome()).contains("held");
        assertThat(mail.reason()).isEqualTo("bad-redaction");
        assertThat(mail.answerable()).isTrue();
    }

    @Test
    @Tag("B9")
    @Tag("A16")
    void aPasswordProtectedFileIsReturnedAndAnswered() {
        returned(mail().attach("report.docx", WordFiles.encrypted(file)), "password-protected");
    }

    @Test
    void aPdfWithNothingInItIsReturned() {
        assertThat(stage.take(mail().attach("report.pdf", "application/pdf", "%PDF-1.7".getBytes(UTF_8))).outcome()).contains("returned");
    }

    @Test
    void macrosAreReturned() {
        returned(mail().attach("report.docx", WordFiles.with("word/vbaProject.bin", new byte[10])), "macros");
    }

    @Test
    void aDamagedFileIsReturned() {
        returned(mail().attach("report.docx", WordFiles.with("word/document.xml", "<w:document".getBytes(UTF_8))), "broken");
    }

    @Test
    @Tag("B5")
    void aReportMadeFromATemplateOnAShareIsFiledAndKeptAsItCame() {
        byte[] linked = LinkedTemplate.in(CarterReports.fill(stage.blankForm("okafor"), "okafor", true), "file:///\\\\council.test\\Report.dotx");
        Incoming mail = stage.take(mail().attach("report.docx", linked));
        assertThat(mail.outcome()).contains("filed");
        assertThat(mail.reason()).isEqualTo("template-left-out");
        Report report = stage.reports().get(mail.reportId().orElseThrow());
        assertThat(report.statements()).extracting(Statement::text).contains("Ellie reads two years above her age.");
        assertThat(stage.content(report.originalId().orElseThrow())).isEqualTo(linked);
    }

    @Test
    @Tag("A15")
    void aFormOfAnotherConferenceIsHeld() {
        held(mail().attach("report.docx", WordFiles.word(WordFiles.paragraph("Conference CPC-2026-0144"))), "other-conference");
    }

    @Test
    @Tag("B1")
    void aFewWordsInATextFileCalledDocxAreNoDocument() {
        returned(mail().attach("report.docx", "This is only text.".getBytes(UTF_8)), "not-a-document");
    }

    private void returned(Mails mail, String reason) {
        Incoming incoming = stage.take(mail);
        assertThat(incoming.outcome()).contains("returned");
        assertThat(incoming.reason()).isEqualTo(reason);
        assertThat(incoming.answerable()).isTrue();
    }

    @Test
    @Tag("A15")
    void severalWordFilesAreHeld() {
        held(mail().attach("a.docx", file).attach("b.docx", IntakeStage.report("Another")), "several-reports");
    }

    @Test
    void anEmptyMailIsHeldAndAnswered() {
        assertThat(held(mail().text(""), "no-report").answerable()).isTrue();
    }

    @Test
    @Tag("A14")
    void aLinkToAFileIsHeldAndNeverFollowed() {
        held(mail().text("Ellie was late on 11 days. Please see https://files.oakfield.test/report.docx"), "cloud-link");
    }

    private Incoming held(Mails mail, String reason) {
        Incoming incoming = stage.take(mail);
        assertThat(incoming.outcome()).contains("held");
        assertThat(incoming.reason()).isEqualTo(reason);
        return incoming;
    }

    @Test
    void theSurgerysNothingToAddIsFiled() {
        Incoming mail = stage.take(stage.mailFrom("zolkiewski").text("Known to us, last seen 2 April, nothing to add"));
        assertThat(mail.outcome()).contains("nothing-to-add");
        assertThat(mail.reportId()).isPresent();
        assertThat(mail.answerable()).isTrue();
    }

    @Test
    @Tag("A4")
    void nothingToAddAfterAReportDoesNotTakeTheReportsPlace() {
        UUID report = stage.take(mail().attach("report.docx", file)).reportId().orElseThrow();
        assertThat(stage.take(mail().text("Nothing to add, thank you.")).reason()).isEqualTo("no-report");
        assertThat(stage.newest("okafor")).isEqualTo(report);
    }

    @Test
    void aCountersignatorysFreeWordsAreHeld() {
        assertThat(stage.take(stage.mailFrom("bell").text("I agree with it.")).outcome()).contains("held");
    }

    @ParameterizedTest
    @CsvSource({"jade", "ryan", "pauline"})
    void theFamilysWordsAreAResponseForAPersonToRead(String person) {
        Incoming mail = stage.take(stage.mailFrom(person).text("I want an advocate."));
        assertThat(mail.outcome()).contains("response");
        assertThat(mail.answerable()).isFalse();
    }

    @Test
    void anAnswerToTheCalendarEntryIsNoReport() {
        assertThat(stage.take(mail().attach("invite.ics", "text/calendar; method=REPLY", "BEGIN:VCALENDAR".getBytes(UTF_8))).reason())
                .isEqualTo("calendar-reply");
    }

    @Test
    @Tag("A13")
    void aReportOfTwentyMegabytesIsFiled() {
        byte[] noise = new byte[20 * 1024 * 1024];
        new Random(20).nextBytes(noise);
        assertThat(stage.take(mail().attach("report.docx", WordFiles.with("word/media/image1.png", noise))).outcome()).contains("filed");
    }

    @Test
    @Tag("A13")
    void overTheLimitIsHeldAndAnsweredEvenWhenAnotherMailOfTheDayWas() {
        stage.take(mail().text(""));
        Incoming mail = stage.sort(stage.keepHeadersOf(mail().attach("report.docx", file)));
        assertThat(mail.outcome()).contains("held");
        assertThat(mail.reason()).isEqualTo("over-limit");
        assertThat(mail.answerable()).isTrue();
        assertThat(mail.personId()).contains(stage.person("okafor").id());
    }

    @Test
    void headersWithoutAnAddressAreHeldUnanswered() {
        assertThat(stage.sort(stage.keepHeadersOf(Mails.from("nobody in particular").to(stage.address()))).answerable()).isFalse();
    }

    private Mails mail() {
        return stage.mailFrom("okafor");
    }

    private static String base64(byte[] bytes) {
        return java.util.Base64.getMimeEncoder().encodeToString(bytes);
    }
}
