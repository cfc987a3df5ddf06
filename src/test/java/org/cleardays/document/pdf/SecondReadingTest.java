package org.cleardays.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("E2")
class SecondReadingTest {

    @Test
    void aLongStringIsReadToItsEnd() throws IOException {
        assertThat(SecondReading.of(pdf("a".repeat(200_000) + " Larch Close"))).anySatisfy((where, text) ->
                assertThat(text).contains("Larch Close"));
    }

    private static byte[] pdf(String words) throws IOException {
        try (PDDocument document = new PDDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(FontName.HELVETICA), 12);
                content.showText(words);
                content.endText();
            }
            document.save(out);
            return out.toByteArray();
        }
    }
}
