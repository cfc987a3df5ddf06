package org.cleardays.document.office;

import java.util.Optional;

import org.cleardays.document.file.FileKind;
import org.cleardays.document.file.OpenedFile;
import org.cleardays.document.file.OpenedFile.Danger;
import org.cleardays.document.file.ReadFile;
import org.cleardays.document.form.BlockBuilder;

/** Opens plain text: each line is a paragraph. */
public final class TextFile {

    private static final int LONGEST_HEADING = 100;

    private TextFile() {
    }

    /** What such a file says; never an exception. */
    public static OpenedFile open(byte[] bytes) {
        Optional<String> text = PlainText.of(bytes);
        return text.isEmpty() ? new OpenedFile.Broken(FileKind.TEXT, "It is no writing in a code we know") : read(text.get());
    }

    private static OpenedFile read(String text) {
        BlockBuilder builder = new BlockBuilder();
        try {
            text.lines().forEach(line -> builder.paragraph(line, isHeading(line.strip())));
        } catch (BlockBuilder.TooMuch e) {
            return new OpenedFile.Unsafe(FileKind.TEXT, Danger.TOO_LARGE_UNPACKED);
        }
        return new OpenedFile.Readable(new ReadFile(FileKind.TEXT, builder.blocks(), ""));
    }

    /** Ends with a colon, is all in capitals, or marked as people mark headings in mails. */
    private static boolean isHeading(String line) {
        boolean letters = line.chars().anyMatch(Character::isLetter);
        return letters && line.length() <= LONGEST_HEADING
                && (line.endsWith(":") || line.startsWith("#") || line.chars().noneMatch(Character::isLowerCase)
                || line.matches("\\*[^*]+\\*|_[^_]+_|=+ ?[^=]+ ?=+"));
    }
}
