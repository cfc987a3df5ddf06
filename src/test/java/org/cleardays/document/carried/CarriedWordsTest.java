package org.cleardays.document.carried;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;

import org.cleardays.document.pdf.PdfText;
import org.cleardays.document.pdf.VeraPdf;
import org.cleardays.document.word.WordFiles;
import org.junit.jupiter.api.Test;

/** A text of somebody else's, carried as its words. */
class CarriedWordsTest {

    @Test
    void aReportOnNoFormIsSetAnewAndItsReaderIsTold() throws Exception {
        byte[] file = WordFiles.word(WordFiles.paragraph("What the school has seen") + "<w:tbl>" + row("When", "What") + row("12 May",
                "Ellie hid &lt;under&gt; the table &amp; waited.") + "<w:tr>" + cell("A row of one cell") + "</w:tr></w:tbl>");
        Carried.Pages pages = (Carried.Pages) new CarriedFiles(new Looking()).of(file, "Oakfield & Co");
        Files.write(Path.of("target/carried-words.pdf"), pages.pdf());
        assertThat(PdfText.of(pages.pdf()).words()).contains("File from Oakfield & Co", "Its layout is not the author’s", "What the school has seen",
                "Ellie hid <under> the table & waited.");
        assertThat(pages.readable()).isTrue();
        assertThat(VeraPdf.failures(pages.pdf())).isEmpty();
        assertThat(VeraPdf.archiveFailures(pages.pdf())).isEmpty();
    }

    @Test
    void aTextLongerThanWeCarryIsNamed() {
        byte[] file = WordFiles.word(WordFiles.paragraph("Ellie likes school. ".repeat(31_000)));
        assertThat(new CarriedFiles(new Looking()).of(file, "Oakfield Primary")).isEqualTo(new Carried.NotCarried(Carried.Reason.TOO_LARGE));
    }

    private static String row(String first, String second) {
        return "<w:tr>" + cell(first) + cell(second) + "</w:tr>";
    }

    private static String cell(String words) {
        return "<w:tc>" + WordFiles.paragraph(words) + "</w:tc>";
    }
}
