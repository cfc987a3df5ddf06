package org.cleardays.document.binding;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/**
 * Binds a book into one PDF file: one outline, one tree of tags, every link inside it leading to its page, and at the edges of each page
 * whose book it is and which page. Of a file nothing is taken over but its pages, their tags, and links that lead somewhere harmless.
 */
public final class Binder {

    private static final int TRIES = 4;

    /** Most books have a front matter as long as the book before them, and then it is printed once. */
    private final AtomicInteger usualFront = new AtomicInteger(2);

    /** {@link BookRefused} where a part cannot be read, a link leads nowhere, or the numbers never come to rest. */
    public Bound bind(Book book) {
        List<Opened> parts = book.parts().parallelStream().map(Opened::of).toList();
        try {
            return bind(book, parts);
        } finally {
            parts.forEach(Opened::close);
        }
    }

    private Bound bind(Book book, List<Opened> parts) {
        Layout layout = Layout.assumed(usualFront.get(), parts);
        for (int turn = 0; turn < TRIES; turn++) {
            Numbering numbering = layout.numbering();
            try (Opened front = Opened.of(new Part("", book.title(), book.front().apply(numbering), true))) {
                layout = Layout.of(front, parts);
                usualFront.set(front.pages().size());
                if (numbering.agreesWith(layout)) {
                    return bound(book, parts, layout, new Volume(book, front, parts, layout).file());
                }
            }
        }
        throw new BookRefused("The page numbers do not come to rest");
    }

    private static Bound bound(Book book, List<Opened> parts, Layout layout, byte[] pdf) {
        Map<String, Integer> firstPages = parts.stream().collect(Collectors.toMap(part -> part.part().anchor(), Opened::first));
        return new Bound(pdf, layout.pages(), firstPages, book.parts().stream().filter(part -> !part.accessible()).map(Part::anchor).toList());
    }
}
