package org.cleardays.document.binding;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A book to bind: its front matter, printed when the page numbers are known, and its parts in order.
 *
 * <p>A link to {@code part:ANCHOR}, wherever it stands, leads to the part of that anchor, or to the element of the front matter with
 * that id. Front matter and parts are printed by {@code ScreenPdf.forBinding()}, which numbers no pages: the footer does.
 *
 * @param footer    what stands before "page n of m" at the foot of each page, such as "Pack for Helen Marsh"
 * @param watermark what stands small and grey at the head of each page: for whom, which version, when
 * @param edges     how large these words are, in points: 10, and more in large print; the watermark is a fifth smaller
 * @param front     prints the front matter; called again where a number it was given turns out to be another
 */
public record Book(String title, String language, String footer, Optional<String> watermark, float edges, Function<PageNumbers, byte[]> front,
                   List<Part> parts) {

    private static final float USUAL = 10;

    public Book {
        parts = List.copyOf(parts);
    }

    /** In ordinary print. */
    public Book(String title, String language, String footer, Optional<String> watermark, Function<PageNumbers, byte[]> front, List<Part> parts) {
        this(title, language, footer, watermark, USUAL, front, parts);
    }
}
