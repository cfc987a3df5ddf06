package org.cleardays.pack.print;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import org.cleardays.document.pdf.ScreenPdf;

/** Prints the parts of a pack for binding; what was printed before need not be printed again. */
public interface PartPress {

    /** Prints everything anew, as many at once as there are processors. */
    PartPress ANEW = (conferenceId, sheets, heard) -> IntStream.range(0, sheets.size()).parallel().mapToObj(place -> {
        byte[] pdf = ScreenPdf.forBinding().print(sheets.get(place).xhtml());
        heard.printed(place, pdf);
        return pdf;
    }).toList();

    /** The PDF of each of these parts of one conference, in their order; each is heard of as soon as it is there. */
    List<byte[]> print(UUID conferenceId, List<Sheet> sheets, Heard heard);

    default List<byte[]> print(UUID conferenceId, List<Sheet> sheets) {
        return print(conferenceId, sheets, (place, pdf) -> { });
    }

    /**
     * A part to be printed.
     *
     * @param lasting whether it says the same as long as its reports do, and is worth keeping; other parts tell of this hour
     */
    record Sheet(String xhtml, boolean lasting) {
    }

    /** Hears of each part, by several threads at once. */
    @FunctionalInterface
    interface Heard {
        void printed(int place, byte[] pdf);
    }
}
