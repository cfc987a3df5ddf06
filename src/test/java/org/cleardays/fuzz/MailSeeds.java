package org.cleardays.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import org.cleardays.document.mail.MailReader;
import org.cleardays.document.mail.Mails;
import org.cleardays.document.wrapped.Encoded;
import org.cleardays.document.wrapped.Signer;

/** Mails to begin with. */
final class MailSeeds {

    private static final Signer SIGNER = Signer.create();
    private static final String NOTICE = "Content-Type: message/delivery-status\n\nReporting-MTA: dns; a.test\n\nFinal-Recipient: rfc822; x@y.test\n"
            + "Action: failed\nStatus: 5.1.1\nDiagnostic-Code: smtp; 550 no such user\n";

    private MailSeeds() {
    }

    static List<byte[]> mails() {
        return Stream.of(
                plain().text("Nothing to add.").raw(),
                plain().subject("=?utf-8?q?=C5=81ukasz?= =?utf-8?b?dWs=?=").attach("=?utf-8?q?a?=.docx", new byte[] {'P', 'K', 3, 4}).raw(),
                plain().part("Content-Type: application/msword\nContent-Disposition: attachment; filename*0*=utf-8''a%20; filename*1=b.doc\n"
                        + "Content-Transfer-Encoding: quoted-printable\n\n=41=\n=42").raw(),
                plain().part("Content-Type: message/rfc822\n\n" + plain().raw().replace("=_b", "=_i")).part(NOTICE).raw(),
                plain().header("Content-Type", "text/html; charset=windows-1252").text("<p>a &amp; &#233;<br><blockquote>b</blockquote>").raw(),
                plain().text("x\n" + Encoded.uuencoded("a.doc", new byte[50]) + "=ybegin line=128 size=1 name=a\nk\n=yend size=1\n").raw(),
                plain().part("Content-Type: multipart/alternative; boundary=i\n\n--i\n\na\n--i\nContent-Type: text/html\n\nb\n--i--").raw(),
                plain().header("Content-Type", "message/partial; id=\"a@b\"; number=1; total=3").text("From: x@y\n\nbody").raw(),
                plain().header("Authentication-Results", "mx.a.test; dmarc=pass (p=none) header.from=b.test").header("Auto-Submitted", "no").raw(),
                SIGNER.signedMail("a@b.test", "Content-Type: text/plain\n\nsigned"),
                Signer.smimeMail("a@b.test", SIGNER.sign("Content-Type: text/plain\n\nx".getBytes(StandardCharsets.UTF_8), true)))
                .map(Encoded::bytes).toList();
    }

    private static Mails plain() {
        return Mails.from("N. Okafor <n.okafor@oakfield.test>").to("reports+k7q4m283@council.test").subject("Report");
    }

    static List<byte[]> authentication() {
        return Stream.of("mx.council.test; dmarc=pass header.from=oakfield.test",
                "mx.council.test 1; dkim/1=pass (good (really)) reason=\"a \\\" b\" header.d=a.test header.i=\"odd one\"@a.test; spf=none",
                "x; none").map(Encoded::bytes).toList();
    }

    /** The header of a mail whose sender it is about. */
    static void readAuthentication(byte[] value) {
        String written = new String(value, StandardCharsets.ISO_8859_1).replaceAll("[\\r\\n]+", "\r\n ");
        MailReader.read(Encoded.bytes("From: a@oakfield.test\r\nAuthentication-Results: " + written + "\r\n\r\n")).mail().isProvedBy("mx.council.test");
    }
}
