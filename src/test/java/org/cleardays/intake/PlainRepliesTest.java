package org.cleardays.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.cleardays.document.mail.Mails;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an author answers instead of a report: understood by plain rules, confirmed, and read by a person. */
class PlainRepliesTest {

    private final IntakeStage stage = new IntakeStage();

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Not me, try head@oakfield.test | not-me", "Could I have until Friday? | needs-longer",
            "I am unable to attend. | not-attending"})
    void areAnAnswerThatIsConfirmedAndWaitsToBeRead(String words, String reason) {
        Incoming mail = stage.take(stage.mailFrom("okafor").text(words));
        assertThat(mail.outcome()).contains("response");
        assertThat(mail.reason()).isEqualTo(reason);
        assertThat(mail.answerable()).isTrue();
        assertThat(stage.intake().answers()).extracting(Incoming::id).containsExactly(mail.id());
    }

    @Test
    void nameWhoElseIsToBeAsked() {
        Incoming mail = stage.take(stage.mailFrom("okafor").text("I am not the right person, please ask head@oakfield.test."));
        assertThat(stage.intake().suggestedIn(mail.id())).contains("head@oakfield.test");
    }

    @Test
    void onceReadWaitNoLonger() {
        Incoming mail = stage.take(stage.mailFrom("jade").text("I want an advocate."));
        stage.in(() -> {
            stage.intake().readAnswer(mail.id(), "user:dev");
            return mail;
        });
        assertThat(stage.intake().answers()).isEmpty();
    }

    @Test
    void areNotLookedForWhereAReportIsAttached() {
        Mails mail = stage.mailFrom("okafor").text("I need longer for the rest.").attach("report.docx", IntakeStage.report("A part"));
        assertThat(stage.take(mail).outcome()).contains("filed");
    }

    @Test
    @Tag("A11")
    void aMessageOnASecurePortalIsHeldAndItsAuthorToldWhereToSend() {
        Incoming mail = stage.take(stage.mailFrom("okafor").text("n.okafor@oakfield.test has sent you a protected message. Read the message"));
        assertThat(mail.reason()).isEqualTo("secure-portal");
        assertThat(mail.answerable()).isTrue();
    }

    @Test
    @Tag("A14")
    void aLinkToACloudFolderIsHeldAndNeverFollowed() {
        assertThat(stage.take(stage.mailFrom("okafor").text("Our report: https://oakfield.sharepoint.com/:w:/r/abc")).reason()).isEqualTo("cloud-link");
    }

    @Test
    @Tag("A10")
    void aPieceOfAMailIsHeld() {
        Mails mail = stage.mailFrom("okafor").text("").part("Content-Type: message/partial; id=\"a@b\"; number=1; total=3\n\nsome bytes");
        assertThat(stage.take(mail).reason()).isEqualTo("in-pieces");
    }

    @Test
    @Tag("A11")
    void anEncryptedMailIsHeld() {
        Mails mail = stage.mailFrom("okafor").text("").part("Content-Type: application/pgp-encrypted\n\nVersion: 1");
        assertThat(stage.take(mail).reason()).isEqualTo("encrypted");
    }
}
