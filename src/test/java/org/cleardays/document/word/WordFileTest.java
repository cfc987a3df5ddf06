package org.cleardays.document.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cleardays.document.word.WordFiles.encrypted;
import static org.cleardays.document.word.WordFiles.paragraph;
import static org.cleardays.document.word.WordFiles.utf8;
import static org.cleardays.document.word.WordFiles.with;
import static org.cleardays.document.word.WordFiles.word;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;

import org.cleardays.document.container.ArchiveLimits;
import org.cleardays.document.word.OpenedWord.Broken;
import org.cleardays.document.file.OpenedFile.Danger;
import org.cleardays.document.word.OpenedWord.NotWord;
import org.cleardays.document.word.OpenedWord.PasswordProtected;
import org.cleardays.document.word.OpenedWord.Readable;
import org.cleardays.document.word.OpenedWord.Unsafe;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class WordFileTest {

    private static final ArchiveLimits SMALL = new ArchiveLimits(10, 200_000, 100_000, 50_000, 100, 20_000);

    @Test
    void aWordFileCanBeRead() {
        assertThat(WordFile.open(word(paragraph("Something")))).isInstanceOf(Readable.class);
    }

    @Test
    @Tag("B9")
    void aPasswordIsNamedAndNeverGuessed() {
        assertThat(WordFile.open(encrypted(word(paragraph("Something"))))).isEqualTo(new PasswordProtected());
    }

    @Test
    @Tag("B1")
    void aTextFileRenamedIsNotAWordFile() {
        assertThat(WordFile.open(utf8("Dear conference office, please find my report below."))).isEqualTo(new NotWord());
    }

    @Test
    @Tag("B1")
    void anEmptyFileIsNotAWordFile() {
        assertThat(WordFile.open(new byte[0])).isEqualTo(new NotWord());
    }

    @Test
    @Tag("B1")
    void anArchiveOfOtherThingsIsNotAWordFile() {
        assertThat(WordFile.open(WordFiles.zip(Map.of("notes.txt", utf8("notes"))))).isEqualTo(new NotWord());
    }

    @Test
    @Tag("B3")
    void aFileWithoutABodyOrWithCharactersOfALaterXmlIsBroken() {
        String main = "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'>%s</w:document>";
        assertThat(WordFile.open(with("word/document.xml", utf8(main.formatted(""))))).isInstanceOf(Broken.class);
        assertThat(WordFile.open(with("word/document.xml", utf8("<?xml version='1.1'?>" + main.formatted("<w:body>&#1;</w:body>")))))
                .isInstanceOf(Broken.class);
    }

    @Test
    @Tag("B4")
    void macrosAreRefused() {
        assertThat(WordFile.open(with("word/vbaProject.bin", new byte[10]))).isEqualTo(new Unsafe(Danger.MACROS));
    }

    @Test
    @Tag("B4")
    void aMacroDocumentUnderTheOrdinaryNameIsRefused() {
        String types = "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'><Override PartName='/word/document.xml' "
                + "ContentType='application/vnd.ms-word.document.macroEnabled.main+xml'/></Types>";
        assertThat(WordFile.open(with("[Content_Types].xml", utf8(types)))).isEqualTo(new Unsafe(Danger.MACROS));
    }

    @Test
    @Tag("B3")
    void aDocumentTypeInAnyPartIsRefused() {
        assertThat(WordFile.open(with("word/theme.xml", utf8("<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>"))))
                .isEqualTo(new Unsafe(Danger.DOCTYPE));
    }

    @Test
    @Tag("B3")
    void aDocumentTypeHiddenByItsEncodingIsRefused() {
        byte[] hidden = "<?xml version='1.0' encoding='UTF-16'?><!DOCTYPE a SYSTEM 'file:///etc/hostname'><a/>".getBytes(StandardCharsets.UTF_16);
        assertThat(WordFile.open(with("customXml/item1.xml", hidden))).isEqualTo(new Unsafe(Danger.DOCTYPE));
    }

    @Test
    @Tag("B2")
    void aPartThatUnpacksTooFarIsRefused() {
        assertThat(WordFile.open(with("word/media/image1.bin", new byte[30_000]), SMALL)).isEqualTo(new Unsafe(Danger.TOO_LARGE_UNPACKED));
    }

    @Test
    @Tag("B2")
    void aPartLargerThanItsLimitIsRefused() {
        byte[] noise = new byte[60_000];
        new Random(143).nextBytes(noise);
        assertThat(WordFile.open(with("word/noise.xml", noise), SMALL)).isEqualTo(new Unsafe(Danger.TOO_LARGE_UNPACKED));
    }

    @Test
    @Tag("B2")
    void tooManyPartsAreRefused() {
        Map<String, byte[]> parts = WordFiles.parts(paragraph("Something"));
        for (int i = 0; i < 20; i++) {
            parts.put("word/media/" + i, new byte[1]);
        }
        assertThat(WordFile.open(WordFiles.zip(parts), SMALL)).isEqualTo(new Unsafe(Danger.TOO_LARGE_UNPACKED));
    }

    @Test
    @Tag("B2")
    void endlessNestingIsBrokenAndNotTheEndOfUs() {
        assertThat(WordFile.open(word("<w:p>".repeat(50_000) + "</w:p>".repeat(50_000)))).isInstanceOf(Broken.class);
    }

    @Test
    void aFileCutShortIsBroken() {
        byte[] whole = word(paragraph("Something"));
        assertThat(WordFile.open(Arrays.copyOf(whole, whole.length / 2))).isInstanceOf(Broken.class);
    }

    @Test
    void theWordsOfANoteStandWhereItsNumberDoes() {
        Map<String, byte[]> parts = WordFiles.parts("<w:p><w:r><w:t>Ellie hid</w:t></w:r><w:r><w:footnoteReference w:id='2'/></w:r></w:p>");
        parts.put("[Content_Types].xml", utf8(new String(parts.get("[Content_Types].xml"), StandardCharsets.UTF_8).replace("</Types>",
                "<Override PartName='/word/footnotes.xml' ContentType='application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml'/></Types>")));
        parts.put("word/footnotes.xml", utf8("<w:footnotes xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:footnote w:id='2'>"
                + paragraph("seen by Miss Tran") + "</w:footnote></w:footnotes>"));
        assertThat(WordFile.open(WordFiles.zip(parts))).isInstanceOfSatisfying(Readable.class,
                readable -> assertThat(readable.file().read().words()).isEqualTo("Ellie hid seen by Miss Tran"));
    }

    @Test
    @Tag("A12")
    void noDamageIsAnException() {
        byte[] whole = word(paragraph("Something"));
        Random random = new Random(2026);
        for (int i = 0; i < 3_000; i++) {
            byte[] damaged = whole.clone();
            damaged[4 + random.nextInt(whole.length - 4)] = (byte) random.nextInt(256);
            assertThat(WordFile.open(damaged)).as("damage %d of seed 2026", i).isNotNull();
        }
    }
}
