package org.cleardays.document.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailReaderTest {

    @Test
    void headersAreReadAsValues() {
        ParsedMail mail = read(Mails.from("A <a@b.test>").without("Message-ID").to("r+Code@c.test, d@e.test").header("Cc", "f@g.test")
                .header("Reply-To", "H@i.test").header("Message-ID", " <x1@y.test> ").header("In-Reply-To", "<x0@y.test>"));
        assertThat(mail.from()).contains("a@b.test");
        assertThat(mail.recipients()).containsExactly("r+code@c.test", "d@e.test", "f@g.test");
        assertThat(mail.replyTo()).containsExactly("h@i.test");
        assertThat(mail.messageId()).contains("x1@y.test");
        assertThat(mail.inReplyTo()).contains("x0@y.test");
        assertThat(mail.plusPartsOf("R@c.test")).containsExactly("code");
    }

    @Test
    void aMissingMessageIdIsAbsent() {
        assertThat(read(Mails.from("a@b.test").without("Message-ID")).messageId()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"=?utf-8?q?=C5=81ukasz?= report | Łukasz report", "=?utf-8?b?xYE=?= =?utf-8?b?dWs=?= | Łuk",
            "=?no-such-set?q?abc?= | =?no-such-set?q?abc?=", "Łukasz unencoded | Łukasz unencoded"})
    void aSubjectIsDecodedAsFarAsItCanBe(String written, String shown) {
        assertThat(read(Mails.from("a@b.test").subject(written)).subject()).isEqualTo(shown);
    }

    @Test
    @Tag("C17")
    void whatIsShownHasNoControlOrDirectionCharacters() {
        ParsedMail mail = read(Mails.from("a@b.test").subject("=?utf-8?q?a=0D=0ABcc:_x=E2=80=AEb=00?="));
        assertThat(mail.subject()).isEqualTo("a Bcc: xb");
    }

    @Test
    void anUnwellAddressIsKeptAsText() {
        assertThat(read(Mails.from("a@b.test").to("undisclosed recipients")).recipients()).containsExactly("undisclosed recipients");
    }

    @Test
    void plainWordsWinOverHtml() {
        String both = "Content-Type: multipart/alternative; boundary=i\n\n--i\nContent-Type: text/plain\n\nplain\n--i\n"
                + "Content-Type: text/html\n\n<p>html</p>\n--i--";
        assertThat(read(Mails.from("a@b.test").text("").part(both)).text()).isEqualTo("plain");
    }

    @Test
    void htmlAloneIsReducedToItsWords() {
        ParsedMail mail = read(Mails.from("a@b.test").header("Content-Type", "text/html; charset=utf-8")
                .text("<head><style>p {}</style></head><p>Nothing&nbsp;to&#32;add &amp; thanks</p><blockquote>old</blockquote>"));
        assertThat(mail.text()).isEqualTo("Nothing to add & thanks\n\n>\nold");
    }

    @Test
    void wordsWithoutACharsetAreReadAsUtf8OrElseAsWindows() {
        byte[] windows = (Mails.from("a@b.test").raw().replace("; charset=utf-8", "").replace("Please", "\u00a35")).getBytes(
                StandardCharsets.ISO_8859_1);
        assertThat(((ReadMail.Readable) MailReader.read(windows)).mail().text()).startsWith("£5");
    }

    @ParameterizedTest
    @Tag("B11")
    @CsvSource(delimiter = '|', value = {"../../etc/passwd | passwd", "C:\\\\x\\\\report.docx | report.docx", "a\u202Excod.exe | axcod.exe",
            ".. | attachment-1", "=?utf-8?q?Bericht_=C5=81.docx?= | Bericht Ł.docx"})
    void theNamesOfFilesAreMadeSafeToShow(String written, String shown) {
        assertThat(read(Mails.from("a@b.test").attach(written, new byte[] {1})).attachments().getFirst().name()).isEqualTo(shown);
    }

    @Test
    @Tag("A12")
    void aNameInSeveralEncodedPiecesIsPutTogether() {
        String part = "Content-Type: application/msword\nContent-Disposition: attachment;\n "
                + "filename*0*=utf-8''r%C5%82;\n filename*1=\"eport.docx\"\n\nx";
        assertThat(read(Mails.from("a@b.test").part(part)).attachments().getFirst().name()).isEqualTo("rłeport.docx");
    }

    @Test
    @Tag("B11")
    void aLongNameKeepsItsEnding() {
        String name = read(Mails.from("a@b.test").attach("a".repeat(300) + ".docx", new byte[] {1})).attachments().getFirst().name();
        assertThat(name).hasSize(120).endsWith(".docx");
    }

    @Test
    void aPartWithoutNameOrDispositionIsAnAttachment() {
        ParsedMail mail = read(Mails.from("a@b.test").part("Content-Type: application/octet-stream\n\nbytes"));
        assertThat(mail.attachments()).singleElement().satisfies(file -> assertThat(new String(file.bytes(), StandardCharsets.UTF_8))
                .isEqualTo("bytes"));
    }

    @Test
    void theBodysHashDoesNotHeedTheHeaders() {
        Mails mail = Mails.from("a@b.test");
        String hash = read(mail).bodyHash();
        assertThat(read(mail.header("Received", "by relay")).bodyHash()).isEqualTo(hash);
        assertThat(read(mail.text("other")).bodyHash()).isNotEqualTo(hash);
    }

    private static ParsedMail read(Mails mail) {
        return ((ReadMail.Readable) MailReader.read(mail.bytes())).mail();
    }
}
