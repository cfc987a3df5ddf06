package org.cleardays.document.paint;

import java.io.IOException;
import java.time.Duration;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;

/** Recognises a redaction that does not redact: words that are covered up, or marked to be taken out, and are still there (threats B15, E). */
public final class CoveredText {

    /** 108 pixels to the inch: a letter of 6 points is then 5 pixels high. */
    private static final float SCALE = 1.5f;
    /** Larger pages are painted smaller. */
    private static final double LARGEST = 1_300;
    /** A quarter of what the reader of a file has; the pages that follow are looked at when they are painted for a pack. */
    private static final Duration ENOUGH = Duration.ofSeconds(8);

    private CoveredText() {
    }

    /** Whether the PDF holds such words, as far as its pages can be painted. */
    public static boolean in(byte[] pdf) {
        long start = System.nanoTime();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PagePainter painter = new PagePainter(document);
            for (int page = 0; page < document.getNumberOfPages() && System.nanoTime() - start < ENOUGH.toNanos(); page++) {
                if (isMarked(document.getPage(page)) || isCovered(painter, document.getPage(page), page)) {
                    return true;
                }
            }
            return false;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // whether it can be read at all is told by its reader
            return false;
        }
    }

    private static boolean isCovered(PagePainter painter, PDPage page, int number) {
        try {
            double longest = Math.max(page.getCropBox().getWidth(), page.getCropBox().getHeight());
            return painter.paint(number, (float) Math.min(SCALE, LARGEST / longest)).unseen().contains(Unseen.COVERED);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // one page that cannot be painted hides nothing of the others
            return false;
        }
    }

    /** Whether parts of it were marked to be taken out, and that was never done. */
    public static boolean isMarked(PDPage page) throws IOException {
        return page.getAnnotations().stream().map(PDAnnotation::getSubtype).anyMatch("Redact"::equals);
    }
}
