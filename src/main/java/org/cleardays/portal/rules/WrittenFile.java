package org.cleardays.portal.rules;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

import org.cleardays.portal.act.Refused;
import org.springframework.web.multipart.MultipartFile;

/** The text of a file that somebody uploads or pastes; line ends are made one kind. */
public final class WrittenFile {

    /** A calendar of ten years has 10 KB, an authority's file 20 KB. */
    private static final int LIMIT = 1_000_000;

    private WrittenFile() {
    }

    /** What was uploaded, or else what was pasted; {@link Refused} where there is neither, or it is no text. */
    public static String of(MultipartFile uploaded, String pasted) {
        String text = uploaded == null || uploaded.isEmpty() ? pasted : read(uploaded);
        if (text.isBlank()) {
            throw new Refused("Select a file, or paste its text");
        }
        return oneKindOfLine(text);
    }

    public static String oneKindOfLine(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static String read(MultipartFile uploaded) {
        if (uploaded.getSize() > LIMIT) {
            throw new Refused("The selected file must be smaller than 1MB");
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(uploaded.getBytes())).toString();
        } catch (CharacterCodingException e) {
            throw refused(e);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Refused refused(CharacterCodingException e) {
        Refused refused = new Refused("The selected file must be a text in UTF-8; choose “CSV UTF-8” or “UTF-8” when you save it");
        refused.initCause(e);
        return refused;
    }
}
