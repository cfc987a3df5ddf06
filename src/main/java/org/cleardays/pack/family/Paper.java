package org.cleardays.pack.family;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

import org.cleardays.disclosure.GateHit;
import org.cleardays.document.pdf.ReadTwice;

/** A file for a reader to keep. */
public record Paper(String fileName, String mediaType, byte[] bytes) {

    /** Everything it says, read back from its bytes: what the gate searches. */
    Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put(GateHit.onPaper("file name"), fileName);
        if (mediaType.startsWith("text/")) {
            texts.put(GateHit.onPaper(fileName), new String(bytes, StandardCharsets.UTF_8));
        } else {
            ReadTwice.of(bytes).forEach((where, text) -> texts.put(GateHit.onPaper(fileName + ", " + where), text));
        }
        return texts;
    }
}
