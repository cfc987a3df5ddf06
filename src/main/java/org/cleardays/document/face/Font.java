package org.cleardays.document.face;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The four faces of Liberation Sans (SIL Open Font Licence 1.1); Noto Naskh Arabic (the same licence) for Arabic letters; DejaVu Sans
 * (Bitstream Vera's licence) for other scripts that it lacks. Each is read and parsed when it is first used.
 */
public enum Font {
    REGULAR(Family.USUAL, "Regular", 400, FontStyle.NORMAL),
    BOLD(Family.USUAL, "Bold", 700, FontStyle.NORMAL),
    ITALIC(Family.USUAL, "Italic", 400, FontStyle.ITALIC),
    BOLD_ITALIC(Family.USUAL, "BoldItalic", 700, FontStyle.ITALIC),
    ARABIC_REGULAR(Family.ARABIC, "Regular", 400, FontStyle.NORMAL),
    ARABIC_BOLD(Family.ARABIC, "Bold", 700, FontStyle.NORMAL),
    FURTHER_REGULAR(Family.FURTHER, "", 400, FontStyle.NORMAL),
    FURTHER_BOLD(Family.FURTHER, "Bold", 700, FontStyle.NORMAL);

    public static final List<Font> USUAL = List.of(REGULAR, BOLD, ITALIC, BOLD_ITALIC);
    /** In the order in which they are asked for what the usual ones lack. */
    public static final List<Font> OTHERS = List.of(ARABIC_REGULAR, ARABIC_BOLD, FURTHER_REGULAR, FURTHER_BOLD);

    /** The families, in the order in which a page asks them. */
    private enum Family {
        USUAL("Liberation Sans", "liberation/LiberationSans"),
        ARABIC("Noto Naskh Arabic", "typefaces/NotoNaskhArabic"),
        FURTHER("DejaVu Sans", "net/sf/jasperreports/fonts/dejavu/DejaVuSans");

        private final String name;
        private final String path;

        Family(String name, String path) {
            this.name = name;
            this.path = path;
        }
    }

    private final Family family;
    private final String path;
    private final int weight;
    private final FontStyle style;
    private byte[] bytes;
    private TrueTypeFont parsed;

    Font(Family family, String face, int weight, FontStyle style) {
        this.family = family;
        this.path = family.path + (face.isEmpty() ? "" : "-" + face) + ".ttf";
        this.weight = weight;
        this.style = style;
    }

    /** The first of these faces that has a glyph of its own for this character, in each form in which it may stand. */
    public static Optional<Font> of(int character, List<Font> faces) {
        return faces.stream().filter(face -> face.has(character)).findFirst();
    }

    /** Whether it has a glyph of its own for this character; what everybody uses as they like means nothing to us. */
    public boolean has(int character) {
        return Character.getType(character) != Character.PRIVATE_USE && JoinedLetters.forms(character).allMatch(form -> form > 0 && glyph(form) > 0);
    }

    /** Whether its letters have forms. */
    public boolean joins() {
        return family == Family.ARABIC;
    }

    public String family() {
        return family.name;
    }

    public String path() {
        return path;
    }

    public int weight() {
        return weight;
    }

    public FontStyle style() {
        return style;
    }

    public synchronized byte[] bytes() {
        bytes = bytes == null ? read(path) : bytes;
        return bytes;
    }

    /** The number of its glyph for a character; 0 where it has none. */
    int glyph(int character) {
        try {
            return parsed().getUnicodeCmapLookup().getGlyphId(character);
        } catch (IOException e) {
            throw new UncheckedIOException("The font " + path + " cannot be read", e);
        }
    }

    synchronized TrueTypeFont parsed() {
        parsed = parsed == null ? ready() : parsed;
        return parsed;
    }

    private TrueTypeFont ready() {
        TrueTypeFont font = parse(bytes());
        if (joins()) {
            FormsOfLetters.add(font, () -> parse(bytes()));
        }
        return font;
    }

    private static byte[] read(String path) {
        try (InputStream in = Font.class.getClassLoader().getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("The font " + path + " is not on the class path");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("The font " + path + " cannot be read", e);
        }
    }

    /**
     * Without glyph substitution: it took four fifths of the printing time, and Latin script needs none; Arabic letters are joined before
     * they are set.
     */
    private static TrueTypeFont parse(byte[] bytes) {
        try {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
            font.setEnableGsub(false);
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException("A font cannot be parsed", e);
        }
    }
}
