package org.cleardays.document.office;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Bytes as writing, where they are: UTF-8, UTF-16 with its mark or by its zeros, or the code page of old Windows. */
public final class PlainText {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** More than this part of control characters is no writing. */
    private static final int ONE_IN = 200;

    private PlainText() {
    }

    /** The writing; empty where the bytes are not writing that people could read. */
    public static Optional<String> of(byte[] bytes) {
        return decoded(bytes).filter(PlainText::isWriting).map(text -> text.startsWith("\ufeff") ? text.substring(1) : text);
    }

    private static Optional<String> decoded(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE) || looksWide(bytes, 1)) {
            return strictly(bytes, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF) || looksWide(bytes, 0)) {
            return strictly(bytes, StandardCharsets.UTF_16BE);
        }
        return strictly(bytes, StandardCharsets.UTF_8).or(() -> strictly(bytes, WINDOWS));
    }

    private static Optional<String> strictly(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static boolean isWriting(String text) {
        long controls = text.chars().filter(letter -> letter < ' ' && !Character.isWhitespace(letter) && letter != '\b').count();
        return text.indexOf('\0') < 0 && controls <= text.length() / ONE_IN;
    }

    /** Latin writing in UTF-16 without its mark: nearly every second byte is zero, and no other. */
    private static boolean looksWide(byte[] bytes, int zeroAt) {
        int looked = Math.min(bytes.length, 400) & ~1;
        int zeros = 0;
        for (int i = 0; i < looked; i += 2) {
            zeros += bytes[i + zeroAt] == 0 ? 1 : 0;
            if (bytes[i + 1 - zeroAt] == 0) {
                return false;
            }
        }
        return looked >= 4 && zeros * 10 >= looked / 2 * 9;
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }
}
