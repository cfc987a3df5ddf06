package org.cleardays.pack;

import java.util.List;
import java.util.UUID;

import org.cleardays.document.pdf.ScreenPdf;

/** Prints the parts of a pack for binding; what was printed before need not be printed again. */
interface PartPress {

    /** Prints everything anew, as many at once as there are processors. */
    PartPress ANEW = (conferenceId, pages) -> pages.parallelStream().map(page -> ScreenPdf.forBinding().print(page)).toList();

    /** The PDF of each of these XHTML pages of one conference, in their order. */
    List<byte[]> print(UUID conferenceId, List<String> pages);
}
