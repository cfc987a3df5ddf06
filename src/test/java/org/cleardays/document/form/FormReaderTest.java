package org.cleardays.document.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.cleardays.document.word.WordFiles.paragraph;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.cleardays.document.form.FilledForm.Row;
import org.cleardays.document.form.FilledForm.Section;
import org.cleardays.document.form.FormLayout.Label;
import org.cleardays.document.form.FormLayout.Part;
import org.cleardays.document.form.FormLayout.Shape;
import org.cleardays.document.file.OpenedFile.Readable;
import org.cleardays.document.reading.Opening;
import org.cleardays.document.word.WordFiles;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class FormReaderTest {

    private static final String HEADING = paragraph("What are we worried about?");
    private static final FormLayout LAYOUT = new FormLayout("test/2026-01-05", "Test", "en-GB", List.of(), List.of(), List.of(), List.of(
            new Part("about", "About this report", List.of(), "Please fill in.", Shape.LABELS,
                    List.of(new Label("agency", "Agency", List.of(), 0), new Label("written", "Date written", List.of(), 0)), 0),
            new Part("worried", "What are we worried about?", List.of(), "One thing in each row.", Shape.ROWS, List.of(new Label("text", "What", List.of(), 60),
                    new Label("mark", "Kind (fact, observation)", List.of(), 20), new Label("source", "Where it comes from", List.of(), 20)), 2)));

    @Test
    void rowsAreReadByTheirColumnsLabels() {
        assertThat(rows(HEADING + table(header(), row("It rained", "fact", "log"))))
                .extracting(Row::number, Row::cells)
                .containsExactly(tuple(1, java.util.Map.of("text", "It rained", "mark", "fact", "source", "log")));
    }

    @Test
    void headingsAreFoundInAnyCaseWithNumbersAndSpaces() {
        assertThat(rows(paragraph("3.  WHAT are we  worried about") + table(header(), row("It rained", "fact", "log")))).hasSize(1);
    }

    @Test
    void columnsMayBeMovedAndLabelledMoreShortly() {
        assertThat(rows(HEADING + table(row("Kind", "Where it comes from", "What"), row("fact", "log", "It rained"))).getFirst().cell("text"))
                .isEqualTo("It rained");
    }

    @Test
    void aTableThatLostItsHeaderIsReadInTheFormsOrder() {
        assertThat(rows(HEADING + table(row("It rained", "fact", "log"))).getFirst().cell("source")).isEqualTo("log");
    }

    @Test
    void emptyRowsCountAndAreNoRows() {
        assertThat(rows(HEADING + table(header(), row("", "", ""), row("It rained", "", "")))).extracting(Row::number).containsExactly(2);
    }

    @Test
    void sectionsMayBeMoved() {
        FilledForm form = read(HEADING + table(header(), row("It rained", "", "")) + paragraph("About this report") + table(row("Agency", "School")));
        assertThat(form.field("agency")).isEqualTo("School");
        assertThat(form.sections()).extracting(Section::key).containsExactly("about", "worried");
    }

    @Test
    void whatStandsOutsideTheTableIsNotLost() {
        assertThat(worried(HEADING + paragraph("One thing in each row.") + paragraph("And it snowed")).outside()).extracting(FilledForm.Outside::words).containsExactly("And it snowed");
    }

    @Test
    void whatStandsInAnAddedColumnIsNotLost() {
        assertThat(worried(HEADING + table(row("What", "Kind", "Where it comes from", "Notes"), row("It rained", "fact", "log", "hail too")))
                .outside()).extracting(FilledForm.Outside::words).contains("hail too");
    }

    @Test
    void whatStandsUnderAHeadingOfTheAuthorsOwnIsNotLost() {
        assertThat(worried(HEADING + table(header()) + paragraph("Appendix") + paragraph("It snowed too")).outside())
                .extracting(FilledForm.Outside::words).containsExactly("Appendix", "It snowed too");
    }

    @Test
    @Tag("E")
    void trackedChangesAreReadAsAccepted() {
        String changed = "<w:p><w:r><w:t xml:space='preserve'>It </w:t></w:r><w:del><w:r><w:delText>snowed</w:delText></w:r></w:del>"
                + "<w:moveFrom><w:r><w:t>hailed</w:t></w:r></w:moveFrom><w:ins><w:r><w:t>rained</w:t></w:r></w:ins></w:p>";
        assertThat(rows(HEADING + table(header(), "<w:tr>" + cell(changed) + "</w:tr>")).getFirst().cell("text")).isEqualTo("It rained");
    }

    @Test
    @Tag("E")
    void aRowWhoseDeletionIsTrackedIsGone() {
        assertThat(rows(HEADING + table(header(), "<w:tr><w:trPr><w:del/></w:trPr>" + cell(paragraph("It snowed")) + "</w:tr>"))).isEmpty();
    }

    @Test
    @Tag("E")
    void commentsHiddenTextAndFieldCodesAreNoStatements() {
        String hiding = "<w:p><w:r><w:t>It rained</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>secret</w:t></w:r><w:commentRangeStart/>"
                + "<w:r><w:commentReference/></w:r><w:r><w:instrText>HYPERLINK secret</w:instrText></w:r></w:p>";
        assertThat(rows(HEADING + table(header(), "<w:tr>" + cell(hiding) + "</w:tr>")).getFirst().cell("text")).isEqualTo("It rained");
    }

    @Test
    void wordsInContentControlsAreReadAndTheirPlaceholdersAreNot() {
        String controls = "<w:p><w:sdt><w:sdtContent><w:r><w:t>It rained</w:t></w:r></w:sdtContent></w:sdt><w:sdt><w:sdtPr>"
                + "<w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:r><w:t>Choose an item</w:t></w:r></w:sdtContent></w:sdt></w:p>";
        assertThat(rows(HEADING + table(header(), "<w:tr>" + cell(controls) + "</w:tr>")).getFirst().cell("text")).isEqualTo("It rained");
    }

    @Test
    void wordsInATextBoxAreReadOnce() {
        String box = "<w:p><w:r><AlternateContent xmlns='urn:mc'><Choice><w:txbxContent><w:p><w:r><w:t>It rained</w:t></w:r></w:p></w:txbxContent>"
                + "</Choice><Fallback><w:txbxContent><w:p><w:r><w:t>It rained</w:t></w:r></w:p></w:txbxContent></Fallback></AlternateContent></w:r></w:p>";
        assertThat(worried(HEADING + box).outside()).extracting(FilledForm.Outside::words).containsExactly("It rained");
    }

    @Test
    void aTableWhoseHeadingWasDeletedIsKnownByTheTagsOfItsControls() {
        FilledForm form = read(paragraph("About this report") + table(row("Agency", "School")) + table(row("1", "2", "3"), tagged("text", "mark", "source")));
        assertThat(form.section("worried").orElseThrow().rows()).last().extracting(Row::cells)
                .isEqualTo(java.util.Map.of("text", "the text", "mark", "the mark", "source", "the source"));
    }

    @Test
    void theTagsOfARowTellItsColumnsWhereACellWasDeleted() {
        assertThat(rows(HEADING + table(header(), tagged("text", "source"))).getFirst().cells()).isEqualTo(java.util.Map.of("text", "the text", "source", "the source"));
    }

    @Test
    void aRowPastedFromElsewhereStaysWhereItsAuthorPutIt() {
        String pasted = paragraph("About this report") + table(row("Agency", "School")) + HEADING + table(header(), tagged("text", "mark").replace("worried.", "about."));
        assertThat(rows(pasted)).hasSize(1);
    }

    @Test
    void aTableWithoutAHeadingIsKnownByItsLabels() {
        assertThat(read(table(row("Agency", "School"), row("Date written", "2 June")) + HEADING + table(header())).field("written")).isEqualTo("2 June");
    }

    @Test
    void aLabelAndItsWordsMayStandInOneCellOrSideBySide() {
        FilledForm form = read(paragraph("About this report") + table(row("Agency: School"), row("Date written", "2 June", "Agency", "")));
        assertThat(form.fields()).containsEntry("agency", "School").containsEntry("written", "2 June");
    }

    @Test
    void aTableOfTheAuthorsOwnIsKeptInItsWords() {
        assertThat(worried(HEADING + table(header(), row("It rained", "", "")) + paragraph("Weather") + table(row("Monday", "dry"))).outside())
                .extracting(FilledForm.Outside::words).containsExactly("Weather", "Monday · dry");
        assertThat(read(HEADING + table(header(), row("It rained", "", "")) + bold("Weather") + table(row("Monday", "dry"))).own().getFirst().outside())
                .extracting(FilledForm.Outside::words).containsExactly("Monday · dry");
    }

    @Test
    void aFileWithNoneOfTheHeadingsHasNoSections() {
        assertThat(read(paragraph("Dear colleagues") + table(row("a", "b"))).sections()).isEmpty();
    }

    private static List<Row> rows(String body) {
        return worried(body).rows();
    }

    private static Section worried(String body) {
        return read(body).section("worried").orElseThrow();
    }

    private static FilledForm read(String body) {
        return FormReader.read(((Readable) new Opening().open(WordFiles.word(body))).file().blocks(), LAYOUT);
    }

    /** A row whose cells hold content controls with our tags. */
    private static String tagged(String... columns) {
        return "<w:tr>" + Arrays.stream(columns).map(column -> "<w:sdt><w:sdtPr><w:tag w:val='worried." + column + "'/></w:sdtPr><w:sdtContent>"
                + cell(paragraph("the " + column)) + "</w:sdtContent></w:sdt>").collect(Collectors.joining()) + "</w:tr>";
    }

    private static String bold(String words) {
        return "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>" + words + "</w:t></w:r></w:p>";
    }

    private static String header() {
        return row("What", "Kind (fact, observation)", "Where it comes from");
    }

    private static String table(String... rows) {
        return "<w:tbl>" + String.join("", rows) + "</w:tbl>";
    }

    private static String row(String... cells) {
        return "<w:tr>" + Arrays.stream(cells).map(words -> cell(paragraph(words))).collect(Collectors.joining()) + "</w:tr>";
    }

    private static String cell(String content) {
        return "<w:tc>" + content + "</w:tc>";
    }
}
