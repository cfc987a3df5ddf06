package org.cleardays.document.mail;

import java.io.UnsupportedEncodingException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;

import jakarta.mail.internet.MimeUtility;

/** Words of headers and bodies, decoded and made safe to show. */
public final class MailWords {

    private static final int SHOWN = 500;
    private static final int NAME = 120;

    private MailWords() {
    }

    /** A header's words, encoded ones decoded (RFC 2047); as written where they cannot be. */
    static String decoded(String header) {
        String unfolded = MimeUtility.unfold(header);
        try {
            return MimeUtility.decodeText(unfolded);
        } catch (UnsupportedEncodingException | IllegalArgumentException e) {
            return unfolded;
        }
    }

    /** On one line, without control characters and without those that turn the direction of writing. */
    static String shown(String header) {
        String line = decoded(header).replaceAll("[\\p{Cc}\\s]+", " ").replaceAll("[\\p{Cf}]", "").strip();
        return line.substring(0, Math.min(line.length(), SHOWN));
    }

    /** A file's name as it may be shown; its ending stays where the name is cut. */
    public static String shownName(String name, int position) {
        String bare = shown(name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)).replaceAll("[<>:\"|?*]", "_");
        if (bare.isBlank() || bare.matches("\\.+")) {
            return "attachment-" + position;
        }
        int ending = Math.max(bare.lastIndexOf('.'), bare.length() - 10);
        return bare.length() <= NAME ? bare : bare.substring(0, NAME - (bare.length() - ending)) + bare.substring(ending);
    }

    /** The words in these bytes, whose characters nobody names: UTF-8, or else those of Windows. */
    public static String words(byte[] bytes) {
        return undeclared(bytes);
    }

    /** The words of an HTML body. */
    public static String ofHtml(String html) {
        return HtmlWords.in(html);
    }

    /** The words in these bytes, or empty where we do not know the characters they name. */
    static Optional<String> text(byte[] bytes, String charset) {
        if (charset.isBlank() || charset.equalsIgnoreCase("us-ascii")) {
            return Optional.of(undeclared(bytes));
        }
        try {
            return Optional.of(new String(bytes, Charset.forName(MimeUtility.javaCharset(charset))));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    private static String undeclared(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }
}
