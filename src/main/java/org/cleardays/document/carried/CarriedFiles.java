package org.cleardays.document.carried;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.cleardays.document.carried.Carried.NotCarried;
import org.cleardays.document.carried.Carried.Reason;

/** Makes pages for a pack out of files of others; nothing of such a file goes through but what anybody can see. */
public final class CarriedFiles {

    /** Threat B2 takes no larger file in. */
    private static final int LARGEST = 35 * 1024 * 1024;
    /** Of all sheets together: a pack is to be opened on a phone. */
    private static final long PIXELS = 64L * 1024 * 1024;
    /** Some two hundred pages; what is set anew is set in our own process. */
    private static final int LETTERS = 600_000;
    /** For one file, whose pages come in several looks; other files are opened in between. */
    private static final Duration LONGEST = Duration.ofMinutes(3);

    private final SheetDoor door;
    private final Duration longest;

    public CarriedFiles(SheetDoor door) {
        this(door, LONGEST);
    }

    CarriedFiles(SheetDoor door, Duration longest) {
        this.door = door;
        this.longest = longest;
    }

    /**
     * The file as pages.
     *
     * @param shownName what the reader of the pack may know it by, such as "Oakfield Primary"; never the file's own name (threat E)
     */
    public Carried of(byte[] file, String shownName) {
        if (file.length == 0) {
            return new NotCarried(Reason.EMPTY);
        }
        if (file.length > LARGEST) {
            return new NotCarried(Reason.TOO_LARGE);
        }
        return switch (door.look(file, 0)) {
            case Seen.Nothing(Reason reason) -> new NotCarried(reason);
            case Seen.Words words when words.file().words().length() > LETTERS -> new NotCarried(Reason.TOO_LARGE);
            case Seen.Words words -> new WordPages(shownName).print(words);
            case Seen.Sheets first -> sheets(file, first, shownName);
        };
    }

    private Carried sheets(byte[] file, Seen.Sheets first, String shownName) {
        long start = System.nanoTime();
        List<Sheet> sheets = new ArrayList<>(first.sheets());
        Set<String> removed = new LinkedHashSet<>(first.removed());
        while (sheets.size() < first.pages()) {
            if (System.nanoTime() - start > longest.toNanos()) {
                return new NotCarried(Reason.TOOK_TOO_LONG);
            }
            switch (door.look(file, sheets.size())) {
                case Seen.Sheets(int pages, List<Sheet> next, List<String> left) when pages == first.pages() && !next.isEmpty() -> {
                    sheets.addAll(next);
                    removed.addAll(left);
                }
                case Seen.Nothing(Reason reason) -> {
                    return new NotCarried(reason);
                }
                default -> {
                    return new NotCarried(Reason.CRASHED);
                }
            }
            if (sheets.stream().mapToLong(sheet -> sheet.pixels().length).sum() > PIXELS) {
                return new NotCarried(Reason.TOO_LARGE);
            }
        }
        return new SheetBook(shownName).bind(sheets, List.copyOf(removed));
    }
}
