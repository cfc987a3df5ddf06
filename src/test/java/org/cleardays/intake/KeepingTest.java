package org.cleardays.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import org.cleardays.document.mail.Mails;
import org.cleardays.document.word.WordFiles;
import org.cleardays.document.wrapped.Signer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class KeepingTest {

    private final IntakeStage stage = new IntakeStage();
    private final Mails mail = stage.mailFrom("okafor").attach("report.docx", IntakeStage.report("Ellie reads well."));

    @Test
    @Tag("A1")
    void theRawBytesAreKeptAsTheyCame() {
        UUID id = stage.keep(mail.bytes());
        assertThat(stage.content(stage.intake().get(id).rawContentId())).isEqualTo(mail.bytes());
    }

    @Test
    @Tag("A1")
    void theSameBytesFromAnotherPlaceInTheMailboxAreTheSameMail() {
        UUID first = stage.keep(mail.bytes());
        byte[] bytes = mail.bytes();
        UUID again = stage.in(() -> stage.intake().keep(new RawMail("INBOX", 2, 99, bytes.length, bytes, false)));
        assertThat(again).isEqualTo(first);
        assertThat(stage.intake().sum().received()).isEqualTo(1);
    }

    @Test
    @Tag("A11")
    void whatBecameOfASignatureIsKeptAsEvidence() {
        String part = "Content-Type: text/plain\n\nNothing to add.\n";
        String signed = Signer.create().signedMail(stage.person("okafor").contact().email(), part);
        stage.sort(stage.keep(signed.getBytes(StandardCharsets.UTF_8)));
        stage.sort(stage.keep(signed.replace("Nothing to", "Something to").getBytes(StandardCharsets.UTF_8)));
        assertThat(stage.database.client().sql("select signature || ' ' || (length(certificate) > 64) from incoming order by received_at, signature desc")
                .query(String.class).list()).containsExactlyInAnyOrder("intact true", "altered true");
    }

    @Test
    @Tag("A1")
    void sortingTwiceFilesOnce() {
        Incoming once = stage.take(mail);
        Incoming twice = stage.sort(once.id());
        assertThat(twice).isEqualTo(once);
        assertThat(stage.filed()).isEqualTo(1);
    }

    @Test
    @Tag("A3")
    void theSameMailByAnotherRelayIsADuplicateAndUnanswered() {
        stage.take(mail);
        Incoming relayed = stage.take(mail.header("Received", "from relay.test"));
        assertThat(relayed.outcome()).contains("duplicate");
        assertThat(relayed.reason()).isEqualTo(Reason.SAME_MAIL.word());
        assertThat(relayed.answerable()).isFalse();
    }

    @Test
    void anotherMailUnderTheSameMessageIdIsNoDuplicate() {
        stage.take(mail);
        Incoming other = stage.take(stage.mailFrom("okafor").without("Message-ID").header("Message-ID", messageId())
                .attach("report.docx", IntakeStage.report("Corrected.")));
        assertThat(other.outcome()).contains("filed");
    }

    private String messageId() {
        return mail.raw().lines().filter(line -> line.startsWith("Message-ID")).findFirst().orElseThrow().substring(12);
    }

    @Test
    @Tag("A3")
    void theSameFileInANewMailIsADuplicateOfTheReport() {
        Incoming first = stage.take(mail);
        Incoming again = stage.take(stage.mailFrom("okafor").attach("again.docx", IntakeStage.report("Ellie reads well.")));
        assertThat(again.outcome()).contains("duplicate");
        assertThat(again.reason()).isEqualTo(Reason.SAME_FILE.word());
        assertThat(again.reportId()).isEqualTo(first.reportId());
    }

    @Test
    void theSameFileFromAnotherAuthorIsTheirOwnReport() {
        stage.take(mail);
        assertThat(stage.take(stage.mailFrom("wills").attach("r.docx", IntakeStage.report("Ellie reads well."))).outcome()).contains("filed");
    }

    @Test
    void anUploadIsFiledForItsAuthor() {
        UUID author = stage.person("lunt").id();
        UUID id = stage.in(() -> stage.intake().keepUpload(stage.conference.id(), author, "C:\\reports\\police.docx", IntakeStage.report("Police")));
        Incoming upload = stage.sort(id);
        assertThat(upload.outcome()).contains("filed");
        assertThat(upload.personId()).contains(author);
        assertThat(upload.subject()).isEqualTo("police.docx");
    }

    @Test
    void anUploadOfAnotherConferencesFormIsHeldAndNotAnsweredByMail() {
        byte[] other = WordFiles.word(WordFiles.paragraph("CPC-2026-0144"));
        UUID id = stage.in(() -> stage.intake().keepUpload(stage.conference.id(), stage.person("lunt").id(), "a.docx", other));
        assertThat(stage.sort(id)).extracting(Incoming::reason, Incoming::answerable).containsExactly("other-conference", false);
    }

    @Test
    void theSameUploadTwiceIsOneRow() {
        UUID author = stage.person("lunt").id();
        byte[] file = IntakeStage.report("Police");
        UUID once = stage.in(() -> stage.intake().keepUpload(stage.conference.id(), author, "a.docx", file));
        UUID twice = stage.in(() -> stage.intake().keepUpload(stage.conference.id(), author, "b.docx", file));
        assertThat(twice).isEqualTo(once);
    }
}
