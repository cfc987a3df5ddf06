package org.cleardays.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.UUID;

import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.cleardays.document.word.WordFiles;
import org.junit.jupiter.api.Test;

/** What goes back to an author is their own file, with each finding at the statement it is about. */
class ReturnedFileTest {

    private final Reporting reporting = new Reporting();

    @Test
    void eachFindingIsACommentInTheAuthorsOwnFile() {
        UUID report = returned();
        byte[] commented = reporting.reports().commented(report).orElseThrow();
        assertThat(comments(commented)).extracting(XWPFComment::getText)
                .isEqualTo(reporting.reports().get(report).findings().stream().map(Finding::says).toList());
    }

    @Test
    void theCommentedFileReadsAsTheOriginalDid() {
        UUID report = returned();
        UUID again = reporting.file("okafor", reporting.reports().commented(report).orElseThrow());
        assertThat(again).isNotEqualTo(report);
        assertThat(reporting.reports().get(again).contentHash()).isEqualTo(reporting.reports().get(report).contentHash());
    }

    @Test
    void aFindingOfTheWholeFileStandsAtItsFirstWords() {
        UUID report = reporting.file("lunt", WordFiles.zip(WordFiles.wholeParts(WordFiles.paragraph("Dear colleagues, the family is well."))));
        reporting.check(report);
        assertThat(comments(reporting.reports().commented(report).orElseThrow())).singleElement().extracting(XWPFComment::getText).asString()
                .contains("on the form we sent you");
    }

    @Test
    void whatIsAcceptedOrIsNoWordFileHasNone() {
        UUID complete = reporting.file("okafor", reporting.filled("okafor", true));
        reporting.check(complete);
        assertThat(reporting.reports().commented(complete)).isEmpty();
        UUID text = reporting.file("lunt", WordFiles.utf8("not a Word file at all"));
        reporting.check(text);
        assertThat(reporting.reports().commented(text)).isEmpty();
    }

    private UUID returned() {
        UUID report = reporting.file("okafor", reporting.filled("okafor", false));
        assertThat(reporting.check(report)).isInstanceOf(Checked.Returned.class);
        return report;
    }

    private static List<XWPFComment> comments(byte[] file) {
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(file))) {
            return word.getDocComments().getComments();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
