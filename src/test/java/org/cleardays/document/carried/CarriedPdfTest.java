package org.cleardays.document.carried;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;

import org.cleardays.document.page.PdfFiles;
import org.cleardays.document.pdf.VeraPdf;
import org.junit.jupiter.api.Test;

/** A PDF of somebody else's, carried. */
class CarriedPdfTest {

    @Test
    void aCarriedPdfIsTaggedAndForTheArchive() throws Exception {
        byte[] pdf = new PdfFiles().write("The family’s kitchen was warm.", 72, 700).page().write("Second", 72, 700).bytes();
        Carried.Pages pages = (Carried.Pages) new CarriedFiles(new Looking()).of(pdf, "Oakfield Primary");
        Files.write(Path.of("target/carried.pdf"), pages.pdf());
        assertThat(VeraPdf.failures(pages.pdf())).isEmpty();
        assertThat(VeraPdf.archiveFailures(pages.pdf())).isEmpty();
    }
}
