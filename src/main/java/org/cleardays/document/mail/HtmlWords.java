package org.cleardays.document.mail;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** An HTML body reduced to its words: one pass, no markup kept, quoted mails marked by {@code >}. */
final class HtmlWords {

    private static final Set<String> LINES = Set.of("br", "p", "div", "tr", "li", "h1", "h2", "h3", "table", "hr");
    private static final Set<String> SILENT = Set.of("script", "style", "head", "title");
    private static final Map<String, String> ENTITIES = Map.of("nbsp", " ", "amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'",
            "rsquo", "’", "lsquo", "‘", "ndash", "–");

    private final String html;
    private final StringBuilder words = new StringBuilder();
    private int at;

    private HtmlWords(String html) {
        this.html = html;
    }

    static String in(String html) {
        return new HtmlWords(html).read();
    }

    private String read() {
        while (at < html.length()) {
            switch (html.charAt(at)) {
                case '<' -> tag();
                case '&' -> entity();
                default -> letter(html.charAt(at++));
            }
        }
        return words.toString().replaceAll("[ \\t]+", " ").replaceAll(" ?\\n ?", "\n").replaceAll("\\n{3,}", "\n\n").strip();
    }

    private void letter(char letter) {
        words.append(Character.isWhitespace(letter) ? ' ' : letter);
    }

    private void tag() {
        int end = html.indexOf('>', at);
        String tag = html.substring(at + 1, end < 0 ? html.length() : end);
        String name = tag.strip().split("[\\s/>]", 2)[0].toLowerCase(Locale.ROOT);
        at = end < 0 ? html.length() : end + 1;
        if (SILENT.contains(name)) {
            skipTo("</" + name);
        } else if (name.equals("blockquote") || tag.contains("gmail_quote") || tag.contains("divRplyFwdMsg")) {
            words.append("\n> \n");
        } else if (LINES.contains(name) || tag.startsWith("/") && LINES.contains(tag.substring(1).strip().toLowerCase(Locale.ROOT))) {
            words.append('\n');
        }
    }

    private void skipTo(String closing) {
        int length = closing.length();
        while (at < html.length() && !html.regionMatches(true, at, closing, 0, length)) {
            at++;
        }
    }

    private void entity() {
        int end = html.indexOf(';', at);
        String name = end < 0 || end - at > 10 ? "" : html.substring(at + 1, end);
        String written = name.startsWith("#") ? numbered(name.substring(1)) : ENTITIES.getOrDefault(name, "");
        words.append(written.isEmpty() ? "&" : written);
        at = written.isEmpty() ? at + 1 : end + 1;
    }

    private static String numbered(String number) {
        try {
            int code = number.startsWith("x") || number.startsWith("X") ? Integer.parseInt(number.substring(1), 16) : Integer.parseInt(number);
            return Character.isValidCodePoint(code) ? Character.toString(code) : "";
        } catch (NumberFormatException e) {
            return "";
        }
    }
}
