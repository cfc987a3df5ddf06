package org.cleardays.document.carried;

import java.time.Duration;
import java.util.List;

/** When a look at a file is long enough: the reader has 30 seconds, and others wait for it. */
final class LookEnd {

    private static final int SHEETS = 50;
    private static final int BYTES = 16 * 1024 * 1024;

    private final long start = System.nanoTime();
    private final Duration enough;

    LookEnd(Duration enough) {
        this.enough = enough;
    }

    /** Never before there is one. */
    boolean isReached(List<Sheet> sheets) {
        return !sheets.isEmpty() && (sheets.size() >= SHEETS || System.nanoTime() - start > enough.toNanos()
                || sheets.stream().mapToInt(sheet -> sheet.pixels().length).sum() > BYTES);
    }
}
