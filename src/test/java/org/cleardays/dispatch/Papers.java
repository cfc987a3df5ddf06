package org.cleardays.dispatch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.cleardays.invitation.InvitationPack;

/** Small real files, standing for letters and forms that other modules print. */
final class Papers {

    private Papers() {
    }

    static byte[] pdf(String words) {
        try (PDDocument document = new PDDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(FontName.HELVETICA), 12);
                content.newLineAtOffset(60, 700);
                content.showText(words);
                content.endText();
            }
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One paragraph, its words cut in two as Word does. */
    static byte[] word(String words) {
        int middle = words.length() / 2;
        String xml = "<w:document><w:body><w:p><w:r><w:t>" + words.substring(0, middle) + "</w:t></w:r><w:r><w:t>" + words.substring(middle)
                + "</w:t></w:r></w:p></w:body></w:document>";
        try (ByteArrayOutputStream out = new ByteArrayOutputStream(); ZipOutputStream parts = new ZipOutputStream(out)) {
            parts.putNextEntry(new ZipEntry("word/document.xml"));
            parts.write(xml.getBytes(StandardCharsets.UTF_8));
            parts.finish();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static InvitationPack forFamily(String words) {
        return new InvitationPack(word(words), pdf(words), words, Optional.empty(), Optional.empty(), Optional.of(pdf("The guide")));
    }

    static InvitationPack forAuthor(String words) {
        byte[] calendar = "BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nEND:VCALENDAR\r\n".getBytes(StandardCharsets.UTF_8);
        return new InvitationPack(word(words), pdf(words), words, Optional.of(calendar), Optional.of(word("The form")), Optional.empty());
    }
}
