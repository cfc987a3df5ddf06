package org.cleardays.document.carried;

import java.time.Duration;

import org.cleardays.document.carried.Carried.Reason;
import org.cleardays.document.reading.Kinds;

/** Looks at files in this very process; without limits of time and memory, which only a process of its own can keep. */
public final class Looking implements SheetDoor {

    /** A third of what the reader has: a last page may take long. */
    private static final Duration ENOUGH = Duration.ofSeconds(10);

    @Override
    public Seen look(byte[] file, int from) {
        return switch (Kinds.of(file)) {
            case PDF -> PdfSheets.look(file, from, new LookEnd(ENOUGH));
            case IMAGE -> PictureSheets.look(file, from, new LookEnd(ENOUGH));
            case EMPTY -> new Seen.Nothing(Reason.EMPTY);
            default -> new Seen.Nothing(Reason.CANNOT_BE_SHOWN);
        };
    }
}
