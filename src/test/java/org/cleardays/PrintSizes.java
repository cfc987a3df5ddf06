package org.cleardays;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** How large the letters of a PDF really are, read from the PDF itself. */
public final class PrintSizes {

    private PrintSizes() {
    }

    /** Words in a row of one size in points. */
    public record Run(float points, String words) {
    }

    /** What stands on its pages. */
    public static List<Run> of(byte[] pdf) {
        List<Run> runs = new ArrayList<>();
        try (var document = Loader.loadPDF(pdf)) {
            new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> positions) {
                    if (!text.isBlank()) {
                        runs.add(new Run(Math.round(positions.getFirst().getFontSizeInPt() * 10) / 10f, text.strip()));
                    }
                }
            }.getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return runs;
    }

    /** Those that are smaller than this, in points; but not the watermark, which tells one copy from another. */
    public static List<Run> below(float points, byte[] pdf) {
        return of(pdf).stream().filter(run -> run.points() < points - 0.05 && !run.words().contains(" · version ")).toList();
    }
}
