package org.cleardays.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.cleardays.document.mail.Mails;
import org.cleardays.document.packed.OutlookFiles;
import org.cleardays.document.packed.TnefFiles;
import org.cleardays.document.word.WordFiles;
import org.cleardays.document.wrapped.Encoded;
import org.cleardays.document.wrapped.Signer;

/** Packed things to begin with. */
final class PackedSeeds {

    /** A part of a mail. */
    static final byte[] PART = Encoded.bytes("Content-Type: text/plain\r\n\r\nsigned\r\n");

    private static final byte[] NOTE = Encoded.bytes("Hello");

    private PackedSeeds() {
    }

    static List<byte[]> tnef() {
        byte[] inner = TnefFiles.create().body("b").file("a.txt", NOTE).bytes();
        return List.of(inner, TnefFiles.create().mail("m", inner).file("c", NOTE).bytes());
    }

    static List<byte[]> msg() {
        return List.of(OutlookFiles.saying("x").file("a.txt", NOTE).bytes(),
                OutlookFiles.saying("x").mail("m", OutlookFiles.saying("y").file("b", NOTE)).bytes());
    }

    static List<byte[]> zip() {
        return List.of(WordFiles.zip(Map.of("a.txt", NOTE, "b/c.txt", NOTE)), WordFiles.zip(Map.of("r.zip", WordFiles.zip(Map.of("a", NOTE)))));
    }

    static List<byte[]> smime() {
        Signer signer = Signer.create();
        return List.of(signer.sign(PART, true), signer.sign(PART, false), Signer.encrypt(PART));
    }

    static List<byte[]> written() {
        return List.of(Encoded.bytes("x\n" + Encoded.uuencoded("a.doc", new byte[100])), Encoded.bytes(Encoded.yenc("b", new byte[200])),
                Encoded.bytes("begin-base64 644 a\nQUJD\n====\n-----BEGIN PGP MESSAGE-----\n\nabc\n-----END PGP MESSAGE-----\n"));
    }

    static List<byte[]> any() {
        List<byte[]> any = new ArrayList<>(List.of(Mails.from("a@b.test").attach("a.txt", NOTE).bytes(), WordFiles.word(WordFiles.paragraph("x"))));
        any.addAll(tnef());
        any.addAll(zip());
        any.addAll(smime());
        any.addAll(written());
        any.addAll(OfficeSeeds.html());
        return any;
    }
}
