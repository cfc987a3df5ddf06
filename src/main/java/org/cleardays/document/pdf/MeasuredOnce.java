package org.cleardays.document.pdf;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;

import com.openhtmltopdf.extend.FontContext;
import com.openhtmltopdf.pdfboxout.PdfBoxTextRenderer;
import com.openhtmltopdf.render.FSFont;

/** Measures a word once in each file and font: the renderer asks for the same words again and again, for each width a column might have. */
final class MeasuredOnce extends PdfBoxTextRenderer {

    private final Map<FSFont, Map<String, Integer>> widths = new IdentityHashMap<>();

    @Override
    public int getWidth(FontContext context, FSFont font, String words) {
        return widths.computeIfAbsent(font, none -> new HashMap<>()).computeIfAbsent(words, none -> super.getWidth(context, font, words));
    }
}
