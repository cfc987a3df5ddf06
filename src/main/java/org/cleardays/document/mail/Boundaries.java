package org.cleardays.document.mail;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Finds the parts of a multipart body by its boundary (RFC 2046, 5.1.1), without copying. */
final class Boundaries {

    /** Where one part stands. */
    record Span(int from, int to) {
    }

    private final byte[] mail;
    private final int to;
    private final byte[] delimiter;
    private final List<Span> parts = new ArrayList<>();

    private Boundaries(MailPart multipart, String boundary) {
        this.mail = multipart.mail();
        this.to = multipart.to();
        this.delimiter = ("--" + boundary).getBytes(StandardCharsets.ISO_8859_1);
    }

    /** The parts, in order, but never more than one beyond {@code atMost}; a body cut short ends its last part. */
    static List<Span> partsOf(MailPart multipart, String boundary, int atMost) {
        return new Boundaries(multipart, boundary).find(multipart.from(), atMost);
    }

    private List<Span> find(int from, int atMost) {
        int start = -1;
        for (int line = from; line < to && parts.size() <= atMost; line = nextLine(line)) {
            if (isDelimiter(line)) {
                close(start, line);
                start = isLast(line) ? -1 : nextLine(line);
                if (start < 0) {
                    return parts;
                }
            }
        }
        close(start, to);
        return parts;
    }

    private void close(int start, int end) {
        if (start >= 0) {
            parts.add(new Span(start, Math.max(start, withoutLineEnd(start, end))));
        }
    }

    /** The line end before a boundary belongs to the boundary. */
    private int withoutLineEnd(int start, int end) {
        int shorter = end > start && mail[end - 1] == '\n' ? end - 1 : end;
        return shorter > start && shorter < end && mail[shorter - 1] == '\r' ? shorter - 1 : shorter;
    }

    private int nextLine(int from) {
        int i = from;
        while (i < to && mail[i] != '\n') {
            i++;
        }
        return Math.min(i + 1, to);
    }

    private boolean isDelimiter(int line) {
        if (line + delimiter.length > to) {
            return false;
        }
        for (int i = 0; i < delimiter.length; i++) {
            if (mail[line + i] != delimiter[i]) {
                return false;
            }
        }
        return endsHere(isLast(line) ? line + delimiter.length + 2 : line + delimiter.length);
    }

    private boolean isLast(int line) {
        int end = line + delimiter.length;
        return end + 1 < to && mail[end] == '-' && mail[end + 1] == '-';
    }

    private boolean endsHere(int from) {
        int i = from;
        while (i < to && mail[i] != '\n') {
            if (mail[i] != ' ' && mail[i] != '\t' && mail[i] != '\r') {
                return false;
            }
            i++;
        }
        return true;
    }
}
