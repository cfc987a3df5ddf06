package org.cleardays.hostile;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.cleardays.document.mail.Mails;
import org.cleardays.document.packed.OutlookFiles;
import org.cleardays.document.packed.TnefFiles;
import org.cleardays.document.word.WordFiles;
import org.cleardays.document.wrapped.Encoded;
import org.cleardays.document.wrapped.Signer;

/** winmail.dat, .msg, saved mails, S/MIME and PGP as files (threats A10, A11). */
final class OutlookSpecimens {

    private static final byte[] NOTE = "Hello".getBytes(StandardCharsets.US_ASCII);

    private OutlookSpecimens() {
    }

    static List<Family> all() {
        return List.of(tnef(), outlook(), saved(), wrapped(),
                new Family("winmail.dat, damaged").damaged("winmail.dat", 10, tnef(1)), new Family("msg, damaged").damaged("mail.msg", 10, outlook(1).bytes()));
    }

    private static Family tnef() {
        return new Family("winmail.dat")
                .file("winmail.dat", "packed", () -> TnefFiles.create().body("x").file("report.docx", WordFiles.word("")).bytes())
                .file("five deep", "packed", () -> tnef(5))
                .file("six deep", "packed, beyond bounds", () -> tnef(6))
                .file("50 deep", "packed, beyond bounds", () -> tnef(50))
                .file("no files", "packed", () -> TnefFiles.create().bytes())
                .file("60 files", "packed, beyond bounds", () -> many(60))
                .file("says 2 GB", "broken", () -> lying(Integer.MAX_VALUE))
                .file("says -1 bytes", "broken", () -> lying(-1))
                .file("name of paths", "packed", () -> TnefFiles.create().file("../../../../tmp/" + Specimens.TRAVERSING, NOTE).bytes())
                .file("name of nothing", "packed", () -> TnefFiles.create().file("", NOTE).bytes())
                .file("only its magic", "broken|packed", "x\u009f>\"");
    }

    private static byte[] tnef(int depth) {
        byte[] inner = TnefFiles.create().file("innermost.txt", NOTE).bytes();
        for (int i = 1; i < depth; i++) {
            inner = TnefFiles.create().mail("m" + i, inner).bytes();
        }
        return inner;
    }

    private static byte[] many(int files) {
        TnefFiles tnef = TnefFiles.create();
        for (int i = 0; i < files; i++) {
            tnef.file("f" + i, ("" + i).getBytes(StandardCharsets.US_ASCII));
        }
        return tnef.bytes();
    }

    private static byte[] lying(int length) {
        byte[] tnef = TnefFiles.create().file("a", NOTE).bytes();
        java.nio.ByteBuffer.wrap(tnef).order(java.nio.ByteOrder.LITTLE_ENDIAN).putInt(tnef.length - NOTE.length - 6, length);
        return tnef;
    }

    private static Family outlook() {
        return new Family("msg")
                .file("mail.msg", "packed", () -> OutlookFiles.saying("x").file("report.docx", WordFiles.word("")).bytes())
                .file("five deep.msg", "packed", () -> outlook(5).bytes())
                .file("six deep.msg", "packed, beyond bounds", () -> outlook(6).bytes())
                .file("25 deep.msg", "packed, beyond bounds", () -> outlook(25).bytes())
                .file("no files.msg", "packed", () -> OutlookFiles.saying("").bytes())
                .file("program.msg", "packed", () -> OutlookFiles.saying("x").file("setup.exe", "MZ".getBytes(StandardCharsets.US_ASCII)).bytes())
                .file("name of paths.msg", "packed", () -> OutlookFiles.saying("x").file("..\\..\\" + Specimens.TRAVERSING, NOTE).bytes())
                .file("winmail in it.msg", "packed", () -> OutlookFiles.saying("x").file("winmail.dat", tnef(2)).bytes());
    }

    /** A file so deep in mails. */
    private static OutlookFiles outlook(int depth) {
        OutlookFiles inner = OutlookFiles.saying("innermost").file("innermost.txt", NOTE);
        for (int i = 1; i < depth; i++) {
            inner = OutlookFiles.saying("x").mail("m" + i, inner);
        }
        return inner;
    }

    private static Family saved() {
        return new Family("saved mails")
                .file("mail.eml", "packed", () -> Mails.from("a@b.test").to("c@d.test").attach("report.docx", WordFiles.word("")).bytes())
                .file("without a sender.eml", "packed", () -> Mails.bare().to("c@d.test").subject("x").header("Message-ID", "<a@b>").bytes())
                .file("50 deep.eml", "broken|packed, beyond bounds", () -> MailSpecimens.nested(50).getBytes(StandardCharsets.UTF_8))
                .file("10,000 parts.eml", "broken", () -> MailSpecimens.parts(10_000).getBytes(StandardCharsets.UTF_8))
                .file("no boundary.eml", "broken", "From: a@b.test\nTo: c@d.test\nContent-Type: multipart/mixed\n\nx")
                .file("part alone.eml", "packed", "Content-Type: multipart/mixed; boundary=x\n\n--x\n\nHello\n--x--\n");
    }

    private static Family wrapped() {
        Signer signer = Signer.create();
        byte[] part = "Content-Type: text/plain\r\n\r\nHello\r\n".getBytes(StandardCharsets.US_ASCII);
        byte[] loop = new byte[400_000];
        java.util.Arrays.fill(loop, (byte) 0x30);
        return new Family("S/MIME, PGP, written files")
                .file("smime.p7m", "packed", () -> signer.sign(part, true))
                .file("smime.p7s", "no document", () -> signer.sign(part, false))
                .file("encrypted.p7m", "password", () -> Signer.encrypt(part))
                .file("200,000 deep.p7m", "", () -> ZipSpecimens.join(new byte[] {0x30, (byte) 0x80, 6, 9, 0x2A, (byte) 0x86, 0x48, (byte) 0x86, (byte) 0xF7,
                    0x0D, 1, 7, 2, (byte) 0xA0, (byte) 0x80}, loop))
                .file("encrypted.asc", "password", "-----BEGIN PGP MESSAGE-----\n\nabc\n-----END PGP MESSAGE-----\n")
                .file("version.asc", "password", "Version: 1\r\n")
                .file("encrypted.pgp", "password", "\u0085\u0001\u000c\u0003" + "x".repeat(500))
                .file("old.uue", "packed", Encoded.uuencoded("report.txt", NOTE))
                .file("cut.uue", "broken", Encoded.uuencoded("report.txt", new byte[500]).substring(0, 300))
                .file("news.yenc", "packed", Encoded.yenc("report.txt", NOTE))
                .file("piece.yenc", "broken", Encoded.yenc("report.txt", NOTE).replace("=ybegin ", "=ybegin part=1 total=2 "))
                .file("200 written.txt", "packed, beyond bounds", OutlookSpecimens::manyWritten)
                .file("written in written.txt", "packed, beyond bounds", () -> writtenDeep(8));
    }

    private static byte[] manyWritten() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 200; i++) {
            text.append(Encoded.uuencoded("f" + i, ("" + i).getBytes(StandardCharsets.US_ASCII)));
        }
        return Encoded.bytes(text.toString());
    }

    private static byte[] writtenDeep(int depth) {
        return depth == 0 ? NOTE : Encoded.bytes(Encoded.uuencoded("d" + depth, writtenDeep(depth - 1)));
    }
}
