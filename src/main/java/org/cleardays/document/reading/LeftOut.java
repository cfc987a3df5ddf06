package org.cleardays.document.reading;

import java.util.List;

import org.cleardays.document.file.FileKind;
import org.cleardays.document.office.DocLeftovers;
import org.cleardays.document.office.OdtLeftovers;
import org.cleardays.document.rtf.RtfLeftovers;
import org.cleardays.document.word.WordLeftovers;

/** What a file holds that its readers leave out of its words, told to the office. */
public final class LeftOut {

    private LeftOut() {
    }

    /** In words, to stand in a list; of a file that its reader could read. */
    public static List<String> of(FileKind kind, byte[] file) {
        return switch (kind) {
            case DOCX -> WordLeftovers.of(file);
            case ODT -> OdtLeftovers.of(file);
            case RTF -> RtfLeftovers.of(file);
            case DOC -> DocLeftovers.of(file);
            default -> List.of();
        };
    }
}
