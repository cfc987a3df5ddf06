package org.cleardays.document.pdf;

/**
 * Prints XHTML as a PDF file.
 *
 * <p>The page is well-formed XHTML with a {@code lang} on its root and a {@code title}; one without is refused, and so is one that
 * asks for anything outside itself (images stand in it as {@code data:}). {@code templates/print/page.css} is its ground: A4, 12 pt,
 * "Page n of m". Bookmarks are those of its {@code <bookmarks>}, or else its {@code h1} and {@code h2}. Entities other than XML's own
 * five are written as numbers.
 */
public sealed interface PdfPrinter permits ScreenPdf, PaperPdf {

    /** The PDF file; {@link IllegalArgumentException} with a sentence where the page cannot be printed as it stands. */
    byte[] print(String xhtml);
}
