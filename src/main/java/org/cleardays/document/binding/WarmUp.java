package org.cleardays.document.binding;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

import org.cleardays.document.pdf.ScreenPdf;
import org.cleardays.document.pdf.Xhtml;

/**
 * Prints and binds a small book that nobody sees, so that the first real one after a start does not wait for a thousand classes to be
 * read. Once in a Java process, in the background.
 */
public final class WarmUp {

    /** After the first two or three books the rest is done by the compiler, while real ones are printed. */
    private static final int BOOKS = 4;
    private static final Supplier<CompletableFuture<Void>> ONCE = new Supplier<>() {

        private CompletableFuture<Void> begun;

        @Override
        public synchronized CompletableFuture<Void> get() {
            if (begun == null) {
                begun = new CompletableFuture<>();
                Thread.ofPlatform().daemon().name("warm-up-of-the-printer").start(() -> {
                    try {
                        books();
                    } finally {
                        begun.complete(null);
                    }
                });
            }
            return begun;
        }
    };

    private WarmUp() {
    }

    /** Begins, where it has not begun; done when the answer is. */
    public static CompletableFuture<Void> begin() {
        return ONCE.get();
    }

    private static void books() {
        String rows = "<tr><td>1</td><td>What <b>somebody</b> said, <i>word</i> for <b><i>word</i></b>.</td></tr>".repeat(60);
        byte[] part = ScreenPdf.forBinding().print(Xhtml.page("Part", "td { padding: 4pt; }", """
                <h1>Part</h1><p><a href="part:front">Back</a></p><h2>Heading</h2><ul><li>one</li></ul>
                <table><thead><tr><th scope="col">No.</th><th scope="col">Says</th></tr></thead><tbody>%s</tbody></table>""".formatted(rows)));
        Book book = new Book("Book", "en-GB", "Nobody's book", Optional.of("Nobody"), WarmUp::front, List.of(new Part("part", "Part", part, true)));
        for (int i = 0; i < BOOKS; i++) {
            new Binder().bind(book);
        }
    }

    private static byte[] front(PageNumbers numbers) {
        return ScreenPdf.forBinding().print(Xhtml.page("Front", "", "<h1 id=\"front\">Front</h1><p><a href=\"part:part\">Part, page "
                + numbers.of("part") + "</a></p>"));
    }
}
