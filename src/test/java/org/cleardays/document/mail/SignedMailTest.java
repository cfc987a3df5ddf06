package org.cleardays.document.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;

import org.cleardays.document.wrapped.MailSignature;
import org.cleardays.document.wrapped.MailSignature.Result;
import org.cleardays.document.wrapped.Signer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("A11")
class SignedMailTest {

    private static final String FROM = "n.okafor@oakfield.test";
    private static final String PART = "Content-Type: multipart/mixed; boundary=i\n\n--i\nContent-Type: text/plain\n\nOur report.\n--i\n"
            + "Content-Type: application/msword; name=report.doc\nContent-Transfer-Encoding: base64\n\nQUJD\n--i--\n";

    private final Signer signer = Signer.create();

    @Test
    void theContentIsTakenOutAndTheSignatureKeptAsEvidence() {
        ParsedMail mail = read(signer.signedMail(FROM, PART));
        assertThat(mail.text()).isEqualTo("Our report.");
        assertThat(mail.attachments()).extracting(Attachment::name).containsExactly("report.doc");
        MailSignature signature = mail.signature().orElseThrow();
        assertThat(signature.result()).isEqualTo(Result.INTACT);
        assertThat(signature.certificateSerial()).isEqualTo(Integer.toString(4711, 16));
        assertThat(signature.issuerHash()).hasSize(64);
    }

    @Test
    void lineEndsThatWereChangedAfterSigningDoNoHarm() {
        assertThat(read(signer.signedMail(FROM, PART).replace("\r\n", "\n")).signature().orElseThrow().result()).isEqualTo(Result.INTACT);
    }

    @Test
    void aChangedWordIsSeen() {
        ParsedMail mail = read(signer.signedMail(FROM, PART).replace("Our report.", "Our Report."));
        assertThat(mail.text()).isEqualTo("Our Report.");
        assertThat(mail.signature().orElseThrow().result()).isEqualTo(Result.ALTERED);
    }

    @Test
    void aSignatureAroundTheContentIsOpened() {
        ParsedMail mail = read(Signer.smimeMail(FROM, signer.sign(PART.getBytes(StandardCharsets.UTF_8), true)));
        assertThat(mail.text()).isEqualTo("Our report.");
        assertThat(mail.attachments()).extracting(Attachment::name).containsExactly("report.doc");
        assertThat(mail.signature().orElseThrow().result()).isEqualTo(Result.INTACT);
    }

    @Test
    void whatIsEncryptedStaysClosedAndIsNotLost() {
        ParsedMail mail = read(Signer.smimeMail(FROM, Signer.encrypt(PART.getBytes(StandardCharsets.UTF_8))));
        assertThat(mail.attachments()).extracting(Attachment::name).containsExactly("smime.p7m");
        assertThat(mail.signature()).isEmpty();
    }

    @Test
    void aSignatureWithinTheMailSaysNothingOfTheWholeMail() {
        String inner = signer.signedMail(FROM, PART).replace("From: " + FROM + "\r\nMIME-Version: 1.0\r\n", "");
        ParsedMail mail = read(Mails.from(FROM).part(inner).part("Content-Type: image/png; name=unsigned.png\n\nx").raw());
        assertThat(mail.attachments()).extracting(Attachment::name).containsExactly("report.doc", "unsigned.png");
        assertThat(mail.signature()).isEmpty();
    }

    @Test
    void aSignatureOfAnotherKindIsNoFile() {
        ParsedMail mail = read(Mails.from(FROM).header("Content-Type", "multipart/signed; protocol=\"application/pgp-signature\"; boundary=x")
                .text("--x\nContent-Type: text/plain\n\nWords\n--x\nContent-Type: application/pgp-signature; name=signature.asc\n\nxyz\n--x--").raw());
        assertThat(mail.text()).isEqualTo("Words");
        assertThat(mail.attachments()).isEmpty();
    }

    @Test
    @Tag("A12")
    void noDamageIsAnException() {
        byte[] p7m = signer.sign(PART.getBytes(StandardCharsets.UTF_8), true);
        Random random = new Random(20261128);
        for (int i = 0; i < 2_000; i++) {
            byte[] damaged = Arrays.copyOf(p7m, random.nextInt(4) == 0 ? random.nextInt(p7m.length) + 1 : p7m.length);
            damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            assertThat(MailReader.read(Signer.smimeMail(FROM, damaged).getBytes(StandardCharsets.ISO_8859_1))).as("seed 20261128, %d", i).isNotNull();
        }
    }

    @Test
    @Tag("A12")
    void endlessNestingIsNotTheEndOfUs() {
        byte[] nested = new byte[2_000_000];
        for (int i = 0; i < nested.length; i += 2) {
            nested[i] = 0x30;
            nested[i + 1] = (byte) 0x80;
        }
        assertThat(read(Signer.smimeMail(FROM, nested)).attachments()).hasSize(1);
    }

    private static ParsedMail read(String mail) {
        return ((ReadMail.Readable) MailReader.read(mail.getBytes(StandardCharsets.UTF_8))).mail();
    }
}
