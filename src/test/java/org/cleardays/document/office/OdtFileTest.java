package org.cleardays.document.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cleardays.document.Saying.lines;
import static org.cleardays.document.office.OdtFiles.odt;
import static org.cleardays.document.office.OdtFiles.with;
import static org.cleardays.document.word.WordFiles.utf8;

import org.cleardays.document.Saying;
import org.cleardays.document.file.FileKind;
import org.cleardays.document.file.OpenedFile;
import org.cleardays.document.file.OpenedFile.Broken;
import org.cleardays.document.file.OpenedFile.Danger;
import org.cleardays.document.file.OpenedFile.PasswordProtected;
import org.cleardays.document.file.OpenedFile.Unsafe;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OdtFileTest {

    @Test
    void headingsAreToldByTheirElementTheirStyleOrTheirBoldLetters() {
        assertThat(says("<text:h text:outline-level='1'>One</text:h><text:p text:style-name='P9'>Two</text:p>"
                + "<text:p><text:span text:style-name='Bold'>Three</text:span></text:p><text:p><text:span text:style-name='Bold'>Four</text:span> five</text:p>"))
                .containsExactly("# One", "# Two", "# Three", "Four five");
    }

    @Test
    void changesCountAsAcceptedAndCommentsAndHiddenWordsAreNotRead() {
        assertThat(says("<text:tracked-changes><text:changed-region><text:deletion><text:p>deleted</text:p></text:deletion></text:changed-region>"
                + "</text:tracked-changes><text:p>Ellie<text:change text:change-id='1'/> is <text:change-start/>well<text:change-end/>"
                + "<office:annotation><text:p>really?</text:p></office:annotation><text:span text:style-name='Hidden'> secret</text:span>"
                + "<text:hidden-text text:string-value='x'>gone</text:hidden-text>.</text:p>"
                + "<text:section text:display='none'><text:p>hidden</text:p></text:section>")).containsExactly("Ellie is well.");
    }

    @Test
    void blanksListsNotesAndSectionsAreRead() {
        assertThat(says("<text:p>a<text:s text:c='3'/>b<text:tab/>c<text:line-break/>d<text:note><text:note-citation>1</text:note-citation>"
                + "<text:note-body><text:p>from Jade</text:p></text:note-body></text:note></text:p><text:list><text:list-item><text:p>first</text:p>"
                + "</text:list-item></text:list><text:section><text:p>second</text:p></text:section>"))
                .containsExactly("a b c d from Jade", "first", "second");
    }

    @Test
    void mergedCellsSayWhatTheySpanAndContinue() {
        assertThat(says("<table:table><table:table-header-rows><table:table-row>" + cell(" table:number-columns-spanned='2'", "A") + "<table:covered-table-cell/>"
                + cell(" table:number-rows-spanned='2'", "B") + "</table:table-row></table:table-header-rows><table:table-row>" + cell("", "c") + cell("", "d")
                + "<table:covered-table-cell/></table:table-row></table:table>")).containsExactly("| A:2 | B |", "| c | d | :^ |");
    }

    @Test
    void aTableWithinACellIsWordsOfThatCell() {
        assertThat(says("<table:table><table:table-row><table:table-cell><text:p>one</text:p><table:table><table:table-row>" + cell("", "two")
                + "</table:table-row></table:table></table:table-cell></table:table-row></table:table>")).containsExactly("| one two |");
    }

    @Test
    @Tag("B2")
    void repeatedRowsAndColumnsAreBounded() {
        assertThat(says("<table:table><table:table-row table:number-rows-repeated='1000000'><table:table-cell table:number-columns-repeated='1000000'/>"
                + "</table:table-row></table:table>")).hasSize(50);
    }

    @Test
    void footersAreKeptApart() {
        assertThat(Saying.file(OdtFile.open(odt("<text:p>Something</text:p>"))).footer()).isEqualTo("Form general/2026-01-05");
    }

    @Test
    @Tag("B9")
    void aPasswordIsNamed() {
        assertThat(OdtFile.open(with("META-INF/manifest.xml", utf8("<manifest xmlns='urn:m'><file-entry><encryption-data/></file-entry></manifest>"))))
                .isEqualTo(new PasswordProtected(FileKind.ODT));
    }

    @ParameterizedTest
    @Tag("B4")
    @ValueSource(strings = {"Basic/Standard/Module1.xml", "Scripts/python/a.py"})
    void macrosAreRefused(String part) {
        assertThat(OdtFile.open(with(part, utf8("<a/>")))).isEqualTo(new Unsafe(FileKind.ODT, Danger.MACROS));
    }

    @ParameterizedTest
    @Tag("B5")
    @CsvSource({"<draw:image xlink:href='http://elsewhere.test/a.png'/>, EXTERNAL", "<draw:image xlink:href='../beside.png'/>, EXTERNAL",
        "<text:section-source xlink:href='file:///etc/hostname'/>, EXTERNAL", "<draw:floating-frame xlink:href='a'/>, EXTERNAL",
        "<text:dde-connection-decl office:dde-application='cmd'/>, ACTIVE", "<draw:object-ole xlink:href='./Object 1'/>, EMBEDDED",
        "<text:execute-macro text:name='x'/>, MACROS"})
    void whatItWouldFetchRunOrCarryIsRefused(String element, Danger danger) {
        assertThat(OdtFile.open(odt("<text:p>" + element + "</text:p>"))).isEqualTo(new Unsafe(FileKind.ODT, danger));
    }

    @Test
    @Tag("B6")
    void anObjectInAFolderIsRefused() {
        assertThat(OdtFile.open(with("Object 1/content.xml", utf8("<a/>")))).isEqualTo(new Unsafe(FileKind.ODT, Danger.EMBEDDED));
    }

    @Test
    void linksAndPicturesOfItsOwnAreFine() {
        assertThat(says("<text:p><text:a xlink:href='https://www.gov.uk/'>a link</text:a><draw:frame><draw:image xlink:href='Pictures/1.png'/>"
                + "</draw:frame></text:p>")).containsExactly("a link");
    }

    @Test
    @Tag("B3")
    void aDocumentTypeIsRefusedAndEndlessNestingIsBroken() {
        assertThat(OdtFile.open(with("content.xml", utf8("<!DOCTYPE a><a/>")))).isEqualTo(new Unsafe(FileKind.ODT, Danger.DOCTYPE));
        assertThat(OdtFile.open(odt("<text:p>".repeat(5_000) + "</text:p>".repeat(5_000)))).isInstanceOf(Broken.class);
    }

    private static String cell(String attributes, String text) {
        return "<table:table-cell" + attributes + "><text:p>" + text + "</text:p></table:table-cell>";
    }

    private static java.util.List<String> says(String body) {
        OpenedFile opened = OdtFile.open(odt(body));
        return lines(opened);
    }
}
