package org.cleardays.document.pdf;

/** Text made safe to stand in an XHTML page. */
public final class Xhtml {

    private Xhtml() {
    }

    /** The text with XML's own characters escaped and characters XML forbids left out; for content and for attributes in quotes. */
    public static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints().filter(Xhtml::isAllowed).forEach(character -> append(character, escaped));
        return escaped.toString();
    }

    /** A whole page: language English (United Kingdom), this title (escaped here), this body and style (taken as they are). */
    public static String page(String title, String style, String body) {
        return """
                <html xmlns="http://www.w3.org/1999/xhtml" lang="en-GB" xml:lang="en-GB"><head><title>%s</title>\
                <style type="text/css">%s</style></head><body>%s</body></html>""".formatted(escape(title), style, body);
    }

    private static void append(int character, StringBuilder escaped) {
        switch (character) {
            case '&' -> escaped.append("&amp;");
            case '<' -> escaped.append("&lt;");
            case '>' -> escaped.append("&gt;");
            case '"' -> escaped.append("&quot;");
            case '\'' -> escaped.append("&#39;");
            default -> escaped.appendCodePoint(character);
        }
    }

    /** XML 1.0, section 2.2. */
    private static boolean isAllowed(int character) {
        return character == '\t' || character == '\n' || character == '\r' || character >= 0x20 && character <= 0xD7FF
                || character >= 0xE000 && character <= 0xFFFD || character >= 0x10000;
    }
}
