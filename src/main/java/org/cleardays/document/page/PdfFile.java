package org.cleardays.document.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.cleardays.document.file.FileKind;
import org.cleardays.document.file.OpenedFile;
import org.cleardays.document.file.OpenedFile.Danger;
import org.cleardays.document.file.ReadFile;
import org.cleardays.document.form.Block;
import org.cleardays.document.form.BlockBuilder;

/** Opens PDFs: with tags, without, and forms that were filled in; those without words are pictures. */
public final class PdfFile {

    private static final FileKind KIND = FileKind.PDF;

    /** Far more than any report; what is longer is refused before a page is read. */
    private static final int PAGES = 500;
    private static final int LETTERS = 2_000_000;

    /** A page with a picture on it and fewer letters is a scan, with a stamp or a page number on it. */
    private static final int FEW_LETTERS = 50;

    private PdfFile() {
    }

    /** What such a file says; never an exception. A password that only stops changes and prints stops no reader. */
    public static OpenedFile open(byte[] bytes) {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            if (document.getNumberOfPages() > PAGES) {
                return new OpenedFile.Unsafe(KIND, Danger.TOO_LARGE_UNPACKED);
            }
            Optional<Danger> danger = PdfDangers.of(document.getDocument());
            return danger.isPresent() ? new OpenedFile.Unsafe(KIND, danger.get()) : read(document);
        } catch (InvalidPasswordException e) {
            return new OpenedFile.PasswordProtected(KIND);
        } catch (BlockBuilder.TooMuch e) {
            return new OpenedFile.Unsafe(KIND, Danger.TOO_LARGE_UNPACKED);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            return new OpenedFile.Broken(KIND, e.getClass().getSimpleName());
        }
    }

    private static OpenedFile read(PDDocument document) throws IOException {
        boolean form = flatten(document);
        List<DrawnPage> pages = new ArrayList<>();
        long letters = 0;
        for (int i = 0; i < document.getNumberOfPages(); i++) {
            pages.add(PageWalk.over(document.getPage(i)));
            letters += pages.getLast().letters();
            if (letters > LETTERS) {
                throw new BlockBuilder.TooMuch();
            }
        }
        if (letters == 0 || isScan(pages)) {
            return new OpenedFile.Picture(KIND);
        }
        DrawnBlocks drawn = new DrawnBlocks(pages);
        List<Block> blocks = form ? drawn.blocks() : TaggedBlocks.of(document, pages).orElseGet(drawn::blocks);
        return new OpenedFile.Readable(new ReadFile(KIND, blocks, drawn.footer()));
    }

    /** Most of its pages are pictures with hardly a word. */
    private static boolean isScan(List<DrawnPage> pages) {
        long scanned = pages.stream().filter(page -> page.pictures() > 0 && page.letters() < FEW_LETTERS).count();
        return scanned * 2 > pages.size();
    }

    /** Puts what was typed into a form's fields on its pages, where it stands; whether it had any. */
    private static boolean flatten(PDDocument document) throws IOException {
        PDAcroForm form = document.getDocumentCatalog().getAcroForm();
        boolean fields = form != null && !form.getFields().isEmpty();
        if (fields) {
            form.flatten();
        }
        return fields;
    }
}
