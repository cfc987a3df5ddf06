package org.cleardays.pack;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import org.cleardays.document.pdf.ScreenPdf;

/** Prints the parts of a pack for binding; what was printed before need not be printed again. */
interface PartPress {

    /** Prints everything anew, as many at once as there are processors. */
    PartPress ANEW = (conferenceId, pages, heard) -> IntStream.range(0, pages.size()).parallel().mapToObj(place -> {
        byte[] pdf = ScreenPdf.forBinding().print(pages.get(place));
        heard.printed(place, pdf);
        return pdf;
    }).toList();

    /** The PDF of each of these XHTML pages of one conference, in their order; each is heard of as soon as it is there. */
    List<byte[]> print(UUID conferenceId, List<String> pages, Heard heard);

    default List<byte[]> print(UUID conferenceId, List<String> pages) {
        return print(conferenceId, pages, (place, pdf) -> { });
    }

    /** Hears of each part, by several threads at once. */
    @FunctionalInterface
    interface Heard {
        void printed(int place, byte[] pdf);
    }
}
