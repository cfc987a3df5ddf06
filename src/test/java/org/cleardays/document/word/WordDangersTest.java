package org.cleardays.document.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cleardays.document.word.WordFiles.utf8;
import static org.cleardays.document.word.WordFiles.with;
import static org.cleardays.document.word.WordFiles.word;

import org.cleardays.document.file.OpenedFile.Danger;
import org.cleardays.document.word.OpenedWord.Readable;
import org.cleardays.document.word.OpenedWord.Unsafe;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordDangersTest {

    @ParameterizedTest
    @Tag("B5")
    @ValueSource(strings = {"attachedTemplate", "image", "oleObject", "subDocument", "mailMergeSource", "frame", "aFChunk", "anythingElse"})
    void whatIsFetchedFromElsewhereIsRefused(String type) {
        assertThat(WordFile.open(related(type, "TargetMode='External'"))).isEqualTo(new Unsafe(Danger.EXTERNAL));
    }

    @Test
    void aLinkIsFine() {
        assertThat(WordFile.open(related("hyperlink", "TargetMode='External'"))).isInstanceOf(Readable.class);
    }

    @ParameterizedTest
    @Tag("B6")
    @CsvSource({"oleObject, EMBEDDED", "package, EMBEDDED", "aFChunk, EMBEDDED", "control, ACTIVE", "vbaProject, MACROS"})
    void whatIsCarriedIsRefused(String type, Danger danger) {
        assertThat(WordFile.open(related(type, ""))).isEqualTo(new Unsafe(danger));
    }

    @Test
    @Tag("B6")
    void aFileInTheFolderOfObjectsIsRefusedThoughNothingLeadsToIt() {
        assertThat(WordFile.open(with("word/embeddings/oleObject1.bin", new byte[10]))).isEqualTo(new Unsafe(Danger.EMBEDDED));
    }

    @ParameterizedTest
    @Tag("B4")
    @ValueSource(strings = {"<w:fldSimple w:instr=' DDEAUTO cmd'/>", "<w:r><w:instrText> includepicture \"http://x.test\"</w:instrText></w:r>",
        "<w:r><w:instrText>DD</w:instrText></w:r><w:r><w:instrText>E cmd</w:instrText></w:r>",
        "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText> QUOTE 68 68 69 </w:instrText></w:r>"})
    void fieldsThatRunOrFetchAreRefused(String field) {
        assertThat(WordFile.open(word("<w:p><w:r><w:fldChar w:fldCharType='begin'/></w:r>" + field + "</w:p>"))).isEqualTo(new Unsafe(Danger.ACTIVE));
    }

    @Test
    void pageNumbersAndLinksAreFine() {
        assertThat(WordFile.open(word("<w:p><w:fldSimple w:instr=' PAGE '/><w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText> HYPERLINK \"x\""
                + "</w:instrText></w:r></w:p>"))).isInstanceOf(Readable.class);
    }

    @Test
    @Tag("B15")
    void twoMainPartsAreTwoDocuments() {
        String type = "ContentType='application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'/>";
        assertThat(WordFile.open(with("[Content_Types].xml", utf8("<Types xmlns='t'><Override PartName='/word/document.xml' " + type
                + "<Override PartName='/word/other.xml' " + type + "</Types>")))).isEqualTo(new Unsafe(Danger.AMBIGUOUS));
    }

    private static byte[] related(String type, String mode) {
        return with("word/_rels/document.xml.rels", utf8("<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'><Relationship "
                + "Id='r1' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + type + "' Target='x' " + mode + "/></Relationships>"));
    }
}
