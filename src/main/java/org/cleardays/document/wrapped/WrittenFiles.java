package org.cleardays.document.wrapped;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Files that mail programs of old, and news readers, wrote between the lines of a text: uuencode, its base64 twin, yEnc; and what OpenPGP
 * wrote there.
 *
 * @param words the text without them, in the bytes it came in
 * @param files in order, at most as many as any mail may bring
 */
public record WrittenFiles(byte[] words, List<Written> files) {

    private static final int MOST = 60;

    public WrittenFiles {
        files = List.copyOf(files);
    }

    /**
     * One of them.
     *
     * @param name  as its sender wrote it
     * @param bytes as far as they could be read
     * @param whole whether it is all there; false where it breaks off or is one piece of several
     */
    public record Written(String name, byte[] bytes, boolean whole) {
    }

    /** Takes them out of a text. */
    public static WrittenFiles in(byte[] text) {
        ByteArrayOutputStream words = new ByteArrayOutputStream(text.length);
        List<Written> files = new ArrayList<>();
        Lines lines = new Lines(text);
        while (lines.hasNext()) {
            int start = lines.at();
            String line = lines.next();
            Optional<Written> file = files.size() < MOST ? beginningWith(line, lines) : Optional.empty();
            if (file.isPresent()) {
                files.add(file.get());
            } else {
                words.write(text, start, lines.at() - start);
            }
        }
        return new WrittenFiles(words.toByteArray(), files);
    }

    private static Optional<Written> beginningWith(String line, Lines lines) {
        if (line.startsWith("begin")) {
            return UuencodedFile.beginningWith(line, lines);
        }
        if (line.startsWith("=ybegin ") && line.contains(" line=") && line.contains(" name=")) {
            return Optional.of(YencFile.beginningWith(line, lines));
        }
        return line.stripTrailing().equals("-----BEGIN PGP MESSAGE-----") ? Optional.of(encrypted(line, lines)) : Optional.empty();
    }

    private static Written encrypted(String first, Lines lines) {
        StringBuilder armour = new StringBuilder(first).append('\n');
        boolean ended = false;
        while (!ended && lines.hasNext()) {
            String line = lines.next();
            armour.append(line).append('\n');
            ended = line.startsWith("-----END PGP MESSAGE-----");
        }
        return new Written("encrypted.asc", armour.toString().getBytes(StandardCharsets.ISO_8859_1), ended);
    }
}
