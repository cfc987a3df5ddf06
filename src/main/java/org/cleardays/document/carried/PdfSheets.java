package org.cleardays.document.carried;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.cleardays.document.carried.Carried.Reason;
import org.cleardays.document.carried.Sheet.Ink;
import org.cleardays.document.page.PdfDangers;
import org.cleardays.document.paint.CoveredText;
import org.cleardays.document.paint.PagePainter;
import org.cleardays.document.paint.Painted;
import org.cleardays.document.paint.Unseen;

/** Shows the pages of a PDF as pictures of what can be seen on them. */
final class PdfSheets {

    /** Far more than any report. */
    private static final int PAGES = 500;

    private final PDDocument document;
    private final int from;
    private final LookEnd end;
    private final List<String> removed = new ArrayList<>();
    private final Set<Unseen> unseen = EnumSet.noneOf(Unseen.class);

    private PdfSheets(PDDocument document, int from, LookEnd end) {
        this.document = document;
        this.from = from;
        this.end = end;
    }

    static Seen look(byte[] file, int from, LookEnd end) {
        try (PDDocument document = Loader.loadPDF(file)) {
            return new PdfSheets(document, from, end).look(file);
        } catch (InvalidPasswordException e) {
            return new Seen.Nothing(Reason.PASSWORD_PROTECTED);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            return new Seen.Nothing(Reason.BROKEN);
        }
    }

    /** What holds for the whole file is told with its first page. */
    private Seen look(byte[] file) throws IOException {
        int pages = document.getNumberOfPages();
        if (pages == 0) {
            return new Seen.Nothing(Reason.EMPTY);
        }
        if (pages > PAGES || from == 0 && PdfDangers.isTooLarge(document.getDocument())) {
            return new Seen.Nothing(Reason.TOO_LARGE);
        }
        if (from == 0) {
            removed.addAll(PdfRemains.of(file, document.getDocument()));
        }
        return from < pages ? sheets() : new Seen.Nothing(Reason.BROKEN);
    }

    private Seen sheets() throws IOException {
        fillForms(document);
        PagePainter painter = new PagePainter(document);
        List<Sheet> sheets = new ArrayList<>();
        for (int page = from; page < document.getNumberOfPages() && !end.isReached(sheets); page++) {
            sheets.add(sheet(document.getPage(page), page, painter));
            if (unseen.contains(Unseen.COVERED) || CoveredText.isMarked(document.getPage(page))) {
                return new Seen.Nothing(Reason.BAD_REDACTION);
            }
        }
        removed.addAll(unseen.stream().map(Unseen::words).toList());
        return new Seen.Sheets(document.getNumberOfPages(), sheets, removed);
    }

    private Sheet sheet(PDPage page, int number, PagePainter painter) {
        PDRectangle box = page.getCropBox();
        boolean turned = page.getRotation() % 180 != 0;
        SheetSize size = SheetSize.of(turned ? box.getHeight() : box.getWidth(), turned ? box.getWidth() : box.getHeight(),
                document.getNumberOfPages());
        try {
            Painted painted = painter.paint(number, (float) size.scale());
            unseen.addAll(painted.unseen());
            Sheet sheet = SheetWriter.write(painted.picture(), painted.whole());
            // words that nobody sees are no words of the picture
            return painted.unseen().isEmpty() ? sheet.saying(SheetWords.of(document, number), !SheetWords.hasPictures(page)) : sheet;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // this page alone: a library that does not expect such a page says so in many ways
            return new Sheet(size.width(), size.height(), Ink.NONE, new byte[0], false);
        }
    }

    /** Some programs leave it to the reader's to draw what was typed into a form. */
    private static void fillForms(PDDocument document) {
        try {
            PDAcroForm form = document.getDocumentCatalog().getAcroForm();
            if (form != null && form.getNeedAppearances()) {
                form.refreshAppearances();
            }
        } catch (IOException | RuntimeException e) {
            // what was typed is then drawn as the file itself draws it
            return;
        }
    }
}
