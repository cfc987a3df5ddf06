package org.cleardays.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.cleardays.document.file.FileKind;
import org.cleardays.document.file.OpenedFile;
import org.cleardays.document.file.OpenedFile.Broken;
import org.cleardays.document.file.OpenedFile.Danger;
import org.cleardays.document.file.OpenedFile.NotADocument;
import org.cleardays.document.file.OpenedFile.PasswordProtected;
import org.cleardays.document.file.OpenedFile.Picture;
import org.cleardays.document.file.OpenedFile.Readable;
import org.cleardays.document.file.OpenedFile.Unsafe;
import org.cleardays.document.reading.Opening;
import org.cleardays.document.word.DamagedWord;
import org.cleardays.document.word.WordFiles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that are the filled-in form no more, or never were: each has its one outcome before anything is read. */
class MisusedFilesTest {

    private static final byte[] WHOLE = new Reporting().filled("okafor", true);
    private static final String MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final String PROTECTED = "<w:documentProtection w:edit=\"readOnly\" w:enforcement=\"1\"/>";

    /**
     * A misuse of a file.
     *
     * @param opened what opening it comes to, without the words of a readable one
     */
    record Misuse(String name, UnaryOperator<byte[]> done, OpenedFile opened) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Misuse> misuses() {
        return Stream.of(
                new Misuse("a password set", WordFiles::encrypted, new PasswordProtected(FileKind.DOCX)),
                new Misuse("saved with macros", MisusedFilesTest::withMacros, new Unsafe(FileKind.DOCM, Danger.MACROS)),
                new Misuse("a spreadsheet under the form's name", word -> spreadsheet(), new NotADocument(FileKind.SPREADSHEET)),
                new Misuse("a Pages file under the form's name", word -> pages(), new NotADocument(FileKind.PAGES)),
                new Misuse("a photo of the page", word -> png(), new Picture(FileKind.IMAGE)),
                new Misuse("cut short on its way", word -> Arrays.copyOf(word, word.length / 2), new Broken(FileKind.DOCX, "")),
                new Misuse("nothing in the file", word -> new byte[0], new NotADocument(FileKind.EMPTY)),
                new Misuse("a link to a cloud in a shortcut", word -> WordFiles.utf8("[InternetShortcut]\r\nURL=https://cloud.test/report\r\n"),
                        new NotADocument(FileKind.PROGRAM)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("misuses")
    void aFileThatIsTheFormNoMoreHasItsOwnOutcome(Misuse misuse) {
        OpenedFile opened = new Opening().open(misuse.done().apply(WHOLE.clone()));
        assertThat(opened instanceof Broken broken ? new Broken(broken.kind(), "") : opened).isEqualTo(misuse.opened());
    }

    static Stream<Misuse> harmless() {
        return Stream.of(new Misuse("editing restricted", word -> inPart(word, "word/settings.xml", "<w:compat>", PROTECTED + "<w:compat>"), null),
                new Misuse("saved again by another program", word -> new DamagedWord(word).bytes(), null));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("harmless")
    void aFileThatIsOnlySavedDifferentlySaysTheSame(Misuse misuse) {
        assertThat(((Readable) new Opening().open(misuse.done().apply(WHOLE.clone()))).file())
                .isEqualTo(((Readable) new Opening().open(WHOLE)).file());
    }

    private static byte[] inPart(byte[] word, String part, String words, String by) {
        DamagedWord damaged = new DamagedWord(word);
        damaged.replace(part, words, by);
        return damaged.bytes();
    }

    private static byte[] withMacros(byte[] word) {
        return inPart(word, "[Content_Types].xml", MAIN, "application/vnd.ms-word.document.macroEnabled.main+xml");
    }

    private static byte[] spreadsheet() {
        try (XSSFWorkbook book = new XSSFWorkbook(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            book.createSheet("Report").createRow(0).createCell(0).setCellValue("What are we worried about?");
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] pages() {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("Index/Document.iwa", new byte[100]);
        parts.put("Index/DocumentStylesheet.iwa", new byte[100]);
        parts.put("Metadata/Properties.plist", new byte[10]);
        return WordFiles.zip(parts);
    }

    private static byte[] png() {
        byte[] picture = Arrays.copyOf(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13}, 64);
        System.arraycopy("IHDR".getBytes(StandardCharsets.US_ASCII), 0, picture, 12, 4);
        return picture;
    }
}
