package org.cleardays.document.pdf;

import java.util.LinkedHashMap;
import java.util.Map;

/** What a PDF file says by two readers that share nothing: whatever leaves must be clean for both (threats E, 2). */
public final class ReadTwice {

    private ReadTwice() {
    }

    /** Everything it says, by where it stands and by whom it was read. */
    public static Map<String, String> of(byte[] pdf) {
        Map<String, String> all = new LinkedHashMap<>(SecondReading.of(pdf));
        PdfText.of(pdf).everything().forEach((where, text) -> all.merge(where, text, (one, other) -> one + "\n" + other));
        return all;
    }
}
