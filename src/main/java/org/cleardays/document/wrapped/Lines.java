package org.cleardays.document.wrapped;

import java.nio.charset.StandardCharsets;

/** The lines of a text, each byte one character, without their ends. */
final class Lines {

    private final byte[] text;
    private int at;

    Lines(byte[] text) {
        this.text = text;
    }

    boolean hasNext() {
        return at < text.length;
    }

    /** Where the next line begins. */
    int at() {
        return at;
    }

    void backTo(int earlier) {
        at = earlier;
    }

    String next() {
        int start = at;
        while (at < text.length && text[at] != '\n') {
            at++;
        }
        int end = at > start && text[at - 1] == '\r' ? at - 1 : at;
        at = Math.min(at + 1, text.length);
        return new String(text, start, end - start, StandardCharsets.ISO_8859_1);
    }
}
