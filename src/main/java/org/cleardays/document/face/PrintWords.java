package org.cleardays.document.face;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** What the printer itself says on a page: {@code templates/print/words.properties}. */
final class PrintWords {

    private static final String FILE = "/templates/print/words.properties";

    private final Properties words = new Properties();

    PrintWords() {
        try (Reader reader = new InputStreamReader(PrintWords.class.getResourceAsStream(FILE), StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("The printer's words cannot be read: " + FILE, e);
        }
    }

    /** Nothing where nothing is missing. */
    String couldNotBePrinted(int characters) {
        return switch (characters) {
            case 0 -> "";
            case 1 -> words.getProperty("missing.one");
            default -> words.getProperty("missing.many").replace("{number}", String.valueOf(characters));
        };
    }

    /** What characters of no script are called, such as pictures. */
    String signs() {
        return words.getProperty("missing.signs");
    }

    String chinese() {
        return words.getProperty("missing.chinese");
    }
}
