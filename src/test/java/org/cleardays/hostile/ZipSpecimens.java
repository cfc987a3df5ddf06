package org.cleardays.hostile;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.cleardays.document.word.WordFiles;

/** Zip bombs and other archives that lie (threats B2, B11). */
final class ZipSpecimens {

    static final String BOMB = "unsafe too large unpacked";
    private static final int MB = 1024 * 1024;
    private static final byte[] NOTE = "Hello".getBytes(StandardCharsets.US_ASCII);

    private ZipSpecimens() {
    }

    static List<Family> all() {
        return List.of(bombs(), lies(), names(), new Family("zip, damaged").damaged("folder.zip", 10,
                WordFiles.zip(Map.of("a.txt", NOTE, "b/c.txt", NOTE, "d.docx", WordFiles.word(WordFiles.paragraph("Something"))))));
    }

    private static Family bombs() {
        return new Family("zip bombs")
                .file("zeros.zip", BOMB, () -> new RawZip().entry("zeros", new byte[64 * MB]).bytes())
                .file("zeros as a part.docx", BOMB, () -> WordFiles.with("word/media/image1.png", new byte[40 * MB]))
                .file("zeros as the main part.docx", BOMB, () -> WordFiles.with("word/document.xml", new byte[20 * MB]))
                .file("zeros as types.docx", BOMB + "|broken|no document", () -> WordFiles.with("[Content_Types].xml", new byte[20 * MB]))
                .file("zeros in a folder in a folder.zip", "packed", () -> nested(2, new RawZip().entry("zeros", new byte[16 * MB]).bytes()))
                .file("five deep.zip", "packed", () -> nested(5, NOTE))
                .file("six deep.zip", "packed, beyond bounds", () -> nested(6, NOTE))
                .file("100 deep.zip", "packed, beyond bounds", () -> nested(100, NOTE))
                .file("sixteen times sixteen.zip", "packed, beyond bounds", () -> wide(5))
                .file("overlapping.zip", BOMB, () -> overlapping(1_000, MB))
                .file("overlapping a little.zip", BOMB, () -> overlapping(200, MB / 2))
                .file("60 files.zip", "packed, beyond bounds", () -> many(60))
                .file("10,000 files.zip", BOMB, () -> many(10_000))
                .file("70,000 files.docx", BOMB, () -> many(70_000))
                .file("names of 60,000 letters.zip", "packed", () -> new RawZip().entry("n".repeat(60_000), NOTE).bytes())
                .file("empty.zip", "packed", () -> new RawZip().bytes())
                .file("itself within.zip", "packed|broken", ZipSpecimens::itself);
    }

    private static byte[] nested(int depth, byte[] innermost) {
        return depth == 0 ? innermost : new RawZip().entry(depth == 1 ? "inner" : "inner.zip", nested(depth - 1, innermost)).bytes();
    }

    private static byte[] wide(int depth) {
        RawZip zip = new RawZip();
        byte[] inner = depth == 0 ? NOTE : wide(depth - 1);
        for (int i = 0; i < 16; i++) {
            zip.entry("f" + depth + "-" + i + ".zip", inner);
        }
        return zip.bytes();
    }

    /** All names stand for one and the same packed bytes. */
    private static byte[] overlapping(int names, int size) {
        byte[] kernel = new byte[size];
        new java.util.Random(Family.SEED).nextBytes(kernel);
        byte[] packed = RawZip.deflated(kernel);
        RawZip zip = new RawZip().entry("0", kernel);
        for (int i = 1; i < names; i++) {
            zip.listed("" + i, kernel, packed.length, 8, 0, size, 0);
        }
        return zip.bytes();
    }

    private static byte[] many(int files) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        for (int i = 0; i < files; i++) {
            entries.put("f" + i, ("" + i).getBytes(StandardCharsets.US_ASCII));
        }
        return WordFiles.zip(entries);
    }

    /** An entry that begins where the archive begins. */
    private static byte[] itself() {
        byte[] whole = new RawZip().entry("r.zip", NOTE, 0, 0, NOTE.length).bytes();
        return new RawZip().entry("r.zip", whole, 0, 0, whole.length).listed("again.zip", whole, whole.length + 100, 0, 0, whole.length + 100, 0).bytes();
    }

    private static Family lies() {
        return new Family("zip lies")
                .file("says 10 bytes.zip", "", () -> new RawZip().lying("a", new byte[8 * MB], 10).bytes())
                .file("says 4 GB.zip", "", () -> new RawZip().lying("a", NOTE, 0xFFFFFFFEL).bytes())
                .file("says zip64 without it.zip", "", () -> new RawZip().lying("a", NOTE, 0xFFFFFFFFL).bytes())
                .file("says 9 entries.zip", "", () -> new RawZip().entry("a", NOTE).bytes(9, 47, 40))
                .file("directory elsewhere.zip", "broken", () -> new RawZip().entry("a", NOTE).bytes(1, 47, 0x7FFFFFF0))
                .file("directory of 2 GB.zip", "broken", () -> new RawZip().entry("a", NOTE).bytes(1, 0x7FFFFFF0, 36))
                .file("zip64 of 2^40 entries.zip", "", () -> new RawZip().entry("a", NOTE).zip64(1L << 40))
                .file("zip64 of -1 entries.zip", "", () -> new RawZip().entry("a", NOTE).zip64(-1))
                .file("beyond its end.zip", "broken|packed", () -> new RawZip().entry("a", NOTE).listed("b", NOTE, 9_999, 8, 0, 5, 0).bytes())
                .file("entry outside.zip", "broken", () -> new RawZip().entry("a", NOTE).listed("b", NOTE, 5, 8, 0, 5, 0x70000000).bytes())
                .file("stored as deflated.zip", "broken|packed|no document", () -> new RawZip().listed("b", NOTE, 5, 8, 0, 5, 0).bytes())
                .file("unknown method.zip", "broken", () -> new RawZip().entry("a", NOTE, 97, 0, 5).bytes())
                .file("password.zip", "password", () -> new RawZip().encrypted("a", NOTE, 8).bytes())
                .file("password of the newer kind.zip", "password", () -> new RawZip().encrypted("a", NOTE, 99).bytes())
                .file("only the end.zip", "packed|broken", new String(new char[] {'P', 'K', 5, 6}) + "\0".repeat(18))
                .file("only the beginning.zip", "broken", "PK\3\4")
                .file("program before it.zip", "no document", () -> join("MZ".getBytes(StandardCharsets.US_ASCII), new RawZip().entry("a", NOTE).bytes()))
                .file("two archives.zip", "", () -> join(new RawZip().entry("a", NOTE).bytes(), new RawZip().entry("b", NOTE).bytes()));
    }

    static byte[] join(byte[] one, byte[] other) {
        byte[] both = java.util.Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    private static Family names() {
        Family family = new Family("names in zips");
        for (String name : List.of("../../../../../../../../tmp/" + Specimens.TRAVERSING, "/tmp/" + Specimens.TRAVERSING, "..\\..\\" + Specimens.TRAVERSING,
                "C:\\windows\\" + Specimens.TRAVERSING, "a\0.txt", "a\r\nBcc: x@y.test", "\u202Etxt.exe", "CON", "aux.txt", "n".repeat(300) + ".docx", ".",
                "..", " ", "a/", "//server/share/" + Specimens.TRAVERSING, "\uD83D\uDE00.docx", "~/.bashrc", "-rf")) {
            family.file("name of " + name.length() + " letters.zip", "packed", () -> new RawZip().entry(name, NOTE).bytes());
        }
        return family.file("one name twice.zip", "unsafe ambiguous", () -> new RawZip().entry("a", NOTE).entry("a", NOTE).bytes())
                .file("one name in two cases.zip", "unsafe ambiguous", () -> new RawZip().entry("a", NOTE).entry("A", NOTE).bytes());
    }
}
