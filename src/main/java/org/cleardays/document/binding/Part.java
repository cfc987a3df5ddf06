package org.cleardays.document.binding;

/**
 * One part of a book.
 *
 * @param anchor     what {@code part:} links call it, such as {@code report-1}; each part has its own
 * @param title      its bookmark
 * @param pdf        as {@code ScreenPdf} printed it, or somebody else's pages, already made harmless
 * @param accessible false for pages of somebody else, which are shown as they came
 */
public record Part(String anchor, String title, byte[] pdf, boolean accessible) {

    /** How many pages a file has; {@link BookRefused} where it cannot be read. */
    public static int pagesOf(byte[] pdf) {
        try (Opened opened = Opened.of(new Part("", "", pdf, true))) {
            return opened.pages().size();
        }
    }
}
