package org.cleardays.hostile;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.cleardays.document.mail.Mails;
import org.cleardays.document.packed.TnefFiles;
import org.cleardays.document.word.WordFiles;
import org.cleardays.document.wrapped.Encoded;
import org.cleardays.document.wrapped.Signer;

/** Whole mails (threats A10 to A12, B11). */
final class MailSpecimens {

    private static final String UNREADABLE = "mail cannot be read";
    private static final byte[] WORD = WordFiles.word(WordFiles.paragraph("Something"));

    private MailSpecimens() {
    }

    static List<Family> all() {
        return List.of(malformed(), names(), packed(), signed(), new Family("mails, damaged").mailsDamaged(15, from().attach("report.docx", WORD).bytes()));
    }

    private static Mails from() {
        return Mails.from("N. Okafor <n.okafor@oakfield.test>").to("reports@council.test").subject("Report");
    }

    private static Family malformed() {
        return new Family("mails, malformed")
                .mail("whole", "mail: readable", from().attach("report.docx", WORD).raw())
                .mail("empty", UNREADABLE, "")
                .mail("rubbish", UNREADABLE, "\0\1\2\r\n\r\n\uFFFF")
                .mail("no sender", UNREADABLE, Mails.bare().to("a@b.test").raw())
                .mail("two senders", UNREADABLE, from().header("From", "b@c.test").raw())
                .mail("10,000 parts", UNREADABLE, () -> parts(10_000).getBytes(StandardCharsets.UTF_8))
                .mail("parts 50 deep", UNREADABLE, () -> multiparts(50).getBytes(StandardCharsets.UTF_8))
                .mail("mails 50 deep", UNREADABLE, () -> nested(50).getBytes(StandardCharsets.UTF_8))
                .mail("1 MB header", UNREADABLE, () -> from().header("X-Long", "a".repeat(1_000_000)).bytes())
                .mail("100,000 headers", UNREADABLE, () -> ("X: y\r\n".repeat(100_000) + "\r\n").getBytes(StandardCharsets.US_ASCII))
                .mail("100,000 addresses", "", () -> from().header("Cc", "a@b.test, ".repeat(15_000) + "c@d.test").bytes())
                .mail("address 20,000 deep", "", () -> from().header("Cc", "(".repeat(20_000) + "x").bytes())
                .mail("groups in groups", "", () -> from().header("Reply-To", "g:".repeat(20_000)).bytes())
                .mail("unknown letters", UNREADABLE, from().header("Content-Type", "text/plain; charset=no-such").raw())
                .mail("wrong letters", "mail: words", from().header("Content-Type", "text/plain; charset=utf-16").text("odd").raw())
                .mail("unknown packing", UNREADABLE, from().header("Content-Transfer-Encoding", "x-none").raw())
                .mail("damaged base64", UNREADABLE, from().part("Content-Type: application/msword\nContent-Transfer-Encoding: base64\n\nQUJDR").raw())
                .mail("no boundary", UNREADABLE, from().header("Content-Type", "multipart/mixed").raw())
                .mail("boundary that never comes", UNREADABLE, from().header("Content-Type", "multipart/mixed; boundary=never").raw())
                .mail("boundary of one letter", "", from().header("Content-Type", "multipart/mixed; boundary=-").text("---\n\nx\n-----").raw())
                .mail("packed parts", UNREADABLE, from().header("Content-Type", "multipart/mixed; boundary=x").header("Content-Transfer-Encoding", "base64").raw())
                .mail("encoded words", "mail: words", () -> from().subject("=?utf-8?q?" + "=41".repeat(50_000) + "?=").bytes())
                .mail("many encoded words", "mail: words", () -> from().subject("=?utf-8?b?QQ==?= ".repeat(10_000)).bytes())
                .mail("100,000 parameters", "", () -> from().header("Content-Type", "text/plain" + ";\r\n a*0=b".repeat(15_000)).bytes())
                .mail("HTML bomb", "mail: words", () -> from().header("Content-Type", "text/html").text("<div>&amp;".repeat(200_000)).bytes())
                .mail("open tags", "mail: words", () -> from().header("Content-Type", "text/html").text("<script".repeat(100_000)).bytes())
                .mail("piece of a mail", UNREADABLE, from().header("Content-Type", "message/partial; id=\"a@b\"; number=1; total=3").raw())
                .mail("elsewhere", "", () -> from().header("Content-Type", "message/external-body; access-type=URL; URL=\"" + Canary.url() + "\"").bytes())
                .mail("link to a cloud", "mail: words", () -> from().text("The report: " + Canary.url() + "report.docx").bytes())
                .mail("notice of 100,000 recipients", "", () -> from().part("Content-Type: message/delivery-status\n\n"
                        + "Final-Recipient: rfc822; a@b.test\nAction: failed\n\n".repeat(100_000)).bytes())
                .mail("forged results", "mail: words", () -> from().header("Authentication-Results", "x; " + "dmarc=pass ".repeat(20_000)).bytes());
    }

    static String parts(int number) {
        Mails mail = from();
        for (int i = 0; i < number; i++) {
            mail.part("Content-Type: text/plain\n\nx");
        }
        return mail.raw();
    }

    /** A mail in a mail in a mail. */
    static String nested(int depth) {
        return depth == 0 ? from().raw() : "From: a@b.test\r\nTo: c@d.test\r\nContent-Type: message/rfc822\r\n\r\n" + nested(depth - 1);
    }

    private static String multiparts(int depth) {
        String inner = "Content-Type: text/plain\n\ninnermost";
        for (int i = 0; i < depth; i++) {
            inner = "Content-Type: multipart/mixed; boundary=n" + i + "\n\n--n" + i + "\n" + inner + "\n--n" + i + "--";
        }
        return from().part(inner).raw();
    }

    private static Family names() {
        Family family = new Family("mails, names of files");
        for (String name : List.of("../../../../tmp/" + Specimens.TRAVERSING, "C:\\" + Specimens.TRAVERSING, "a\u202Excod.exe", "=?utf-8?q?a=00b=0D=0A.docx?=",
                "n".repeat(5_000) + ".docx", "..", "CON", "=?utf-8?b?8J+YgC5kb2N4?=", "a;b\\\"c.docx")) {
            family.mail("name of " + name.length() + " letters", "mail: readable", from().attach(name, WORD).raw());
        }
        return family.mail("name in pieces", "mail: readable", from().part("Content-Type: application/msword\nContent-Disposition: attachment;\n "
                        + "filename*0*=utf-8''%2e%2e%2f; filename*1*=%00%0d%0a; filename*2=x.docx\n\nHello").raw())
                .mail("name without an end", "mail: readable", from().part("Content-Type: application/msword; name=\"abc\n\nHello").raw())
                .mail("nameless and inline", "mail: picture", from().part("Content-Type: image/png\nContent-Disposition: inline\nContent-Transfer-Encoding: base64\n\niVBORw0KGgo=").raw());
    }

    private static Family packed() {
        return new Family("mails, packed things")
                .mail("winmail.dat", "mail: readable", () -> from().attach("winmail.dat", "application/ms-tnef",
                        TnefFiles.create().file("report.docx", WORD).bytes()).bytes())
                .mail("folder", "mail: readable", () -> from().attach("r.zip", WordFiles.zip(java.util.Map.of("report.docx", WORD))).bytes())
                .mail("bomb", "mail: " + ZipSpecimens.BOMB, () -> from().attach("r.zip", WordFiles.zip(java.util.Map.of("a", new byte[16_000_000]))).bytes())
                .mail("60 files", "mail beyond bounds", () -> manyFiles(60))
                .mail("forwarded", "mail: readable", () -> from().part("Content-Type: message/rfc822\n\n" + from().attach("report.docx", WORD).raw()
                        .replace("=_b", "=_i")).bytes())
                .mail("uuencode", "mail: readable", () -> from().text("Hello\n" + Encoded.uuencoded("report.docx", WORD)).bytes())
                .mail("uuencode without an end", UNREADABLE, () -> from().text(Encoded.uuencoded("report.docx", WORD).substring(0, 300)).bytes())
                .mail("yEnc", "mail: readable", () -> Encoded.bytes("From: a@b.test\r\nContent-Type: text/plain\r\n\r\n" + Encoded.yenc("report.docx", WORD)))
                .mail("piece of a yEnc file", UNREADABLE, () -> Encoded.bytes("From: a@b.test\r\n\r\n" + Encoded.yenc("r", WORD).replace("=ybegin ",
                        "=ybegin part=2 total=9 ")))
                .mail("good and bad", "mail: no document + readable + unsafe macros", () -> from().attach("report.docx", WORD).attach("setup.exe",
                        "MZ".getBytes(StandardCharsets.US_ASCII)).attach("b.docm", WordFiles.with("word/vbaProject.bin", new byte[9])).bytes());
    }

    private static byte[] manyFiles(int number) {
        Mails mail = from();
        for (int i = 0; i < number; i++) {
            mail.attach("f" + i + ".txt", ("words " + i).getBytes(StandardCharsets.US_ASCII));
        }
        return mail.bytes();
    }

    private static Family signed() {
        Signer signer = Signer.create();
        String part = "Content-Type: text/plain\n\nHello";
        byte[] whole = part.getBytes(StandardCharsets.UTF_8);
        return new Family("mails, signed and encrypted")
                .mail("signed", "mail: words", signer.signedMail("a@b.test", part))
                .mail("signed and changed", "mail: words", signer.signedMail("a@b.test", part).replace("Hello", "Hallo"))
                .mail("signature around it", "mail: words", Signer.smimeMail("a@b.test", signer.sign(whole, true)))
                .mail("encrypted", "mail: password", Signer.smimeMail("a@b.test", Signer.encrypt(whole)))
                .mail("rubbish as a signature", "mail: words", signer.signedMail("a@b.test", part).replaceAll("MI[A-Za-z0-9+/]{30}", "AAAA"))
                .mail("signed 20 deep", "mail cannot be read|mail: packed", () -> deep(signer, whole, 20))
                .mail("PGP", "mail: password", from().header("Content-Type", "multipart/encrypted; protocol=\"application/pgp-encrypted\"; boundary=x")
                        .text("--x\nContent-Type: application/pgp-encrypted\n\nVersion: 1\n--x\nContent-Type: application/octet-stream\n\n"
                                + "-----BEGIN PGP MESSAGE-----\n\nabc\n-----END PGP MESSAGE-----\n--x--").raw())
                .mail("PGP in its words", "mail: password", from().text("-----BEGIN PGP MESSAGE-----\n\nabc\n-----END PGP MESSAGE-----\n").raw());
    }

    private static byte[] deep(Signer signer, byte[] innermost, int depth) {
        String mail = "";
        byte[] part = innermost;
        for (int i = 0; i < depth; i++) {
            mail = Signer.smimeMail("a@b.test", signer.sign(part, true));
            part = mail.replace("From: a@b.test\r\nMIME-Version: 1.0\r\n", "").getBytes(StandardCharsets.US_ASCII);
        }
        return mail.getBytes(StandardCharsets.US_ASCII);
    }
}
