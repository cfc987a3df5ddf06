package org.cleardays.document.packed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

import org.cleardays.document.file.FileKind;
import org.cleardays.document.file.OpenedFile;
import org.cleardays.document.file.OpenedFile.PackedFile;
import org.cleardays.document.mail.Attachment;
import org.cleardays.document.mail.MailReader;
import org.cleardays.document.mail.Mails;
import org.cleardays.document.reading.Opening;
import org.cleardays.document.word.WordFiles;
import org.cleardays.document.wrapped.Encoded;
import org.cleardays.document.wrapped.Signer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("A10")
class PackedFilesTest {

    private static final byte[] REPORT = noise(1_200_000);
    private static final byte[] NOTE = "Hello".getBytes(StandardCharsets.UTF_8);
    private static final Signer SIGNER = Signer.create();

    static Stream<Arguments> packed() {
        return Stream.of(
                Arguments.of(FileKind.TNEF, TnefFiles.create().body("Our report").file("report.doc", REPORT).file("note.txt", NOTE).bytes()),
                Arguments.of(FileKind.MSG, OutlookFiles.saying("Our report").file("report.doc", REPORT).file("note.txt", NOTE).bytes()),
                Arguments.of(FileKind.EML, mail().bytes()),
                Arguments.of(FileKind.EML, Encoded.bytes(part())),
                Arguments.of(FileKind.SMIME, SIGNER.sign(Encoded.bytes(part()), true)),
                Arguments.of(FileKind.ENCODED, Encoded.bytes("Our report\n" + Encoded.uuencoded("report.doc", REPORT)
                        + Encoded.uuencoded("note.txt", NOTE))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("packed")
    void filesAndWordsAreTakenOut(FileKind kind, byte[] bytes) {
        OpenedFile.Packed packed = (OpenedFile.Packed) new Opening().open(bytes);
        assertThat(packed.kind()).isEqualTo(kind);
        assertThat(packed.words()).isEqualTo("Our report");
        assertThat(packed.files()).extracting(PackedFile::name).containsExactly("report.doc", "note.txt");
        assertThat(packed.files()).extracting(PackedFile::bytes).containsExactly(REPORT, NOTE);
    }

    @Test
    void aPackedFolderIsUnpackedWithoutItsFolders() {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("for you/", new byte[0]);
        entries.put("for you/report.doc", REPORT);
        entries.put("__MACOSX/for you/._report.doc", NOTE);
        entries.put("../../etc/note.txt", NOTE);
        OpenedFile.Packed packed = (OpenedFile.Packed) new Opening().open(WordFiles.zip(entries));
        assertThat(packed.files()).extracting(PackedFile::name).containsExactly("report.doc", "note.txt");
        assertThat(packed.files().getFirst().bytes()).isEqualTo(REPORT);
    }

    /** What Outlook compresses least: rich text as it is ([MS-OXRTFCP] 2.1.3.1.1). */
    @Test
    void wordsThatOnlyRichTextHoldsAreRead() {
        byte[] rtf = Encoded.bytes("{\\rtf1 Our report\\par second line}");
        ByteBuffer mela = ByteBuffer.allocate(16 + rtf.length).order(ByteOrder.LITTLE_ENDIAN);
        mela.putInt(rtf.length + 12).putInt(rtf.length).putInt(0x414C454D).putInt(0).put(rtf);
        OpenedFile.Packed packed = (OpenedFile.Packed) new Opening().open(TnefFiles.create().richText(mela.array()).bytes());
        assertThat(packed.words()).isEqualTo("Our report\nsecond line");
    }

    @Test
    void mailsWithinMailsAreFilesThemselves() {
        OutlookFiles inner = OutlookFiles.saying("inner").file("deep.doc", NOTE);
        byte[] outlook = OutlookFiles.saying("outer").mail("FW: report", inner).file("c.doc", REPORT).bytes();
        assertThat(names("a.msg", outlook)).containsExactly("a.msg", "FW_ report.msg", "deep.doc", "c.doc");
        byte[] tnef = TnefFiles.create().mail("Untitled", TnefFiles.create().body("inner").file("deep.doc", NOTE).bytes()).bytes();
        assertThat(names("winmail.dat", tnef)).containsExactly("winmail.dat", "Untitled", "deep.doc");
        Mails mail = Mails.from("c@d.test").part("Content-Type: message/rfc822\n\n" + mail().raw().replace("=_b", "=_i"));
        assertThat(names("b.eml", mail.bytes())).containsExactly("b.eml", "attachment-1", "report.doc", "note.txt");
    }

    @Test
    void nothingOfAMailIsLostWhateverItIsPackedIn() {
        Mails mail = Mails.from("a@b.test")
                .part("Content-Type: image/png\nContent-Disposition: inline\n\nx")
                .part("Content-Type: application/octet-stream\n\nnameless")
                .part("Content-Type: message/rfc822\n\n" + mail().raw().replace("=_b", "=_i"))
                .part("Content-Type: text/plain; name=list.txt\n\nabc")
                .attach("winmail.dat", "application/ms-tnef", TnefFiles.create().file("in-tnef.doc", NOTE).bytes())
                .text("Hello\n" + Encoded.uuencoded("old.doc", NOTE));
        List<Attachment> attachments = MailReader.read(mail.bytes()).mail().attachments();
        assertThat(new Unpacking(new Opening()).unpack(attachments).files()).extracting(FoundFile::name)
                .containsExactly("old.doc", "attachment-2", "attachment-3", "report.doc", "note.txt", "list.txt", "in-tnef.doc");
    }

    @Test
    @Tag("A11")
    void whatIsEncryptedIsNamed() {
        OpenedFile.PasswordProtected smime = new OpenedFile.PasswordProtected(FileKind.SMIME);
        OpenedFile.PasswordProtected pgp = new OpenedFile.PasswordProtected(FileKind.PGP);
        assertThat(new Opening().open(Signer.encrypt(NOTE))).isEqualTo(smime);
        assertThat(new Opening().open(Encoded.bytes("-----BEGIN PGP MESSAGE-----\n\nabc\n-----END PGP MESSAGE-----\n"))).isEqualTo(pgp);
        assertThat(new Opening().open(Encoded.bytes("Version: 1\r\n"))).isEqualTo(pgp);
    }

    @Test
    @Tag("A16")
    void aFolderBehindAPasswordIsNamed() {
        byte[] zip = WordFiles.zip(Map.of("a.doc", NOTE));
        zip[6] |= 1;
        zip[central(zip) + 8] |= 1;
        assertThat(new Opening().open(zip)).isEqualTo(new OpenedFile.PasswordProtected(FileKind.ZIP));
    }

    @Test
    @Tag("B2")
    void aFolderThatUnpacksTooFarIsRefused() {
        assertThat(new Opening().open(WordFiles.zip(Map.of("a", new byte[20_000_000]))))
                .isEqualTo(new OpenedFile.Unsafe(FileKind.ZIP, OpenedFile.Danger.TOO_LARGE_UNPACKED));
    }

    @Test
    void aWrittenFileThatBreaksOffIsBroken() {
        String whole = Encoded.uuencoded("report.doc", REPORT);
        assertThat(new Opening().open(Encoded.bytes(whole.substring(0, 5_000)))).isInstanceOf(OpenedFile.Broken.class);
    }

    @Test
    @Tag("A12")
    void noDamageIsAnException() {
        Random random = new Random(28);
        List<byte[]> small = List.of(TnefFiles.create().body("b").file("a", NOTE).mail("m", TnefFiles.create().file("b", NOTE).bytes()).bytes(),
                OutlookFiles.saying("x").file("a", NOTE).mail("m", OutlookFiles.saying("y").file("b", NOTE)).bytes(),
                WordFiles.zip(Map.of("a", NOTE, "b/c", NOTE)), SIGNER.sign(Encoded.bytes(part().substring(0, 200)), true));
        for (int i = 0; i < 2_000; i++) {
            byte[] whole = small.get(i % small.size());
            byte[] damaged = Arrays.copyOf(whole, random.nextInt(4) == 0 ? 8 + random.nextInt(whole.length - 8) : whole.length);
            damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            assertThat(new Unpacking(new Opening()).unpack("a", damaged).found()).as("seed 28, %d", i).isNotEmpty();
        }
    }

    private static int central(byte[] zip) {
        return new String(zip, StandardCharsets.ISO_8859_1).indexOf("PK\1\2");
    }

    private static List<String> names(String name, byte[] bytes) {
        return new Unpacking(new Opening()).unpack(name, bytes).found().stream().map(FoundFile::name).toList();
    }

    private static Mails mail() {
        return Mails.from("a@b.test").to("c@d.test").text("Our report").attach("report.doc", REPORT).attach("note.txt", NOTE);
    }

    /** The mail without the headers that make it one. */
    private static String part() {
        String raw = mail().raw();
        return raw.substring(raw.indexOf("MIME-Version"));
    }

    private static byte[] noise(int length) {
        byte[] noise = new byte[length];
        new Random(3).nextBytes(noise);
        return noise;
    }
}
