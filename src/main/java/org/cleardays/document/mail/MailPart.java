package org.cleardays.document.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeUtility;

/** One part of a mail: its headers, and where its body stands in the mail's bytes (which are never copied). */
record MailPart(InternetHeaders headers, byte[] mail, int from, int to, int depth) {

    /** The part that stands in these bytes; empty where its headers are longer than the limit. */
    static Optional<MailPart> in(byte[] mail, int from, int to, int depth, MailWalk.Limits limits) {
        int body = endOfHeaders(mail, from, Math.min(to, from + limits.headerBytes()));
        if (body < 0 && to - from > limits.headerBytes()) {
            return Optional.empty();
        }
        int end = body < 0 ? to : body;
        return Optional.of(new MailPart(HeaderLines.read(new ByteArrayInputStream(mail, from, end - from)), mail, end, to, depth));
    }

    HeaderValue type() {
        return HeaderValue.of(header("Content-Type"));
    }

    /** The declared type, or what stands for it where none is declared (RFC 2045, 5.2). */
    String typeName() {
        String declared = type().word();
        return declared.contains("/") ? declared : "text/plain";
    }

    HeaderValue disposition() {
        return HeaderValue.of(header("Content-Disposition"));
    }

    /** The first header of this name, or blank. */
    String header(String name) {
        String value = headers.getHeader(name, null);
        return value == null ? "" : value;
    }

    String encoding() {
        return HeaderValue.of(header("Content-Transfer-Encoding")).word();
    }

    /** The name of the file as its sender wrote it, or blank. */
    String fileName() {
        String name = disposition().parameter("filename");
        return name.isBlank() ? type().parameter("name") : name;
    }

    boolean isMultipart() {
        return typeName().startsWith("multipart/");
    }

    boolean isMail() {
        return typeName().equals("message/rfc822") || typeName().equals("message/global");
    }

    /** Words of the mail itself, not a file that happens to be text. */
    boolean isText() {
        return (typeName().equals("text/plain") || typeName().equals("text/html"))
                && !disposition().word().equals("attachment") && fileName().isBlank();
    }

    /** The body, unpacked; throws where the packing is unknown or broken. */
    byte[] unpacked() throws MessagingException, IOException {
        try (InputStream packed = new ByteArrayInputStream(mail, from, to - from)) {
            return encoding().isEmpty() ? Arrays.copyOfRange(mail, from, to) : MimeUtility.decode(packed, encoding()).readAllBytes();
        }
    }

    /** Where the body begins, or -1 where no empty line ends the headers. */
    private static int endOfHeaders(byte[] mail, int from, int to) {
        int lineStart = from;
        for (int i = from; i < to; i++) {
            if (mail[i] == '\n') {
                boolean empty = i == lineStart || i == lineStart + 1 && mail[lineStart] == '\r';
                if (empty) {
                    return i + 1;
                }
                lineStart = i + 1;
            }
        }
        return -1;
    }

    static String lower(String word) {
        return word.strip().toLowerCase(Locale.ROOT);
    }
}
