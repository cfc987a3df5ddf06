package org.cleardays.document.mail;

import java.io.ByteArrayInputStream;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetHeaders;

/** Reads header lines up to the empty line that ends them, whatever stands there (threat A12). */
final class HeaderLines {

    private HeaderLines() {
    }

    /**
     * A line that begins with a blank goes on from the one before it (RFC 5322, 2.2.3). Where there is none before it, the library throws;
     * those blanks are passed over.
     */
    static InternetHeaders read(ByteArrayInputStream lines) {
        lines.mark(0);
        int first = lines.read();
        boolean blank = first == ' ' || first == '\t';
        for (int next = first; blank && (next == ' ' || next == '\t' || next == '\r' || next == '\n'); next = lines.read()) {
            lines.mark(0);
        }
        lines.reset();
        try {
            return new InternetHeaders(lines, true);
        } catch (MessagingException e) {
            throw new IllegalStateException("Reading header lines from memory failed", e);
        }
    }
}
