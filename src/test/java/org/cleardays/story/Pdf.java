package org.cleardays.story;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** A PDF as somebody who wants to know everything in it reads it. */
final class Pdf {

    private Pdf() {
    }

    /** What a reader sees. */
    static String text(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static int pages(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What stands on this page, from 1. */
    static String page(byte[] pdf, int number) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(number);
            stripper.setEndPage(number);
            return stripper.getText(document).replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Everything: the text, the document's properties and outline, and each stream unpacked. */
    static String everything(byte[] pdf) {
        StringBuilder all = new StringBuilder(text(pdf));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            all.append('\n').append(document.getDocumentInformation().getCOSObject());
            for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
                COSObject object = document.getDocument().getObjectFromPool(key);
                all.append('\n').append(object.getObject() instanceof COSStream stream ? unpacked(stream) : String.valueOf(object.getObject()));
            }
            return all.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String unpacked(COSStream stream) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (InputStream in = stream.createInputStream()) {
            in.transferTo(bytes);
        }
        return bytes.toString(StandardCharsets.ISO_8859_1) + bytes.toString(StandardCharsets.UTF_16BE);
    }
}
