package org.cleardays.document.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The four faces of Liberation Sans (SIL Open Font Licence 1.1), and of DejaVu Sans (Bitstream Vera's licence) for scripts that it
 * lacks; the licences' texts lie beside the fonts on the class path. Each is read and parsed when it is first used.
 */
enum Font {
    REGULAR("liberation/LiberationSans-Regular", 400, FontStyle.NORMAL),
    BOLD("liberation/LiberationSans-Bold", 700, FontStyle.NORMAL),
    ITALIC("liberation/LiberationSans-Italic", 400, FontStyle.ITALIC),
    BOLD_ITALIC("liberation/LiberationSans-BoldItalic", 700, FontStyle.ITALIC),
    FURTHER_REGULAR("net/sf/jasperreports/fonts/dejavu/DejaVuSans", 400, FontStyle.NORMAL),
    FURTHER_BOLD("net/sf/jasperreports/fonts/dejavu/DejaVuSans-Bold", 700, FontStyle.NORMAL);

    static final String FAMILY = "Liberation Sans";
    static final String FURTHER = "DejaVu Sans";
    static final List<Font> USUAL = List.of(REGULAR, BOLD, ITALIC, BOLD_ITALIC);
    static final List<Font> OTHERS = List.of(FURTHER_REGULAR, FURTHER_BOLD);

    private final String path;
    private final int weight;
    private final FontStyle style;
    private byte[] bytes;
    private TrueTypeFont parsed;

    Font(String face, int weight, FontStyle style) {
        this.path = face + ".ttf";
        this.weight = weight;
        this.style = style;
    }

    /** Whether it has a glyph of its own for this character. */
    boolean has(int character) {
        try {
            return parsed().getUnicodeCmapLookup().getGlyphId(character) > 0;
        } catch (IOException e) {
            throw new UncheckedIOException("The font " + path + " cannot be read", e);
        }
    }

    String path() {
        return path;
    }

    int weight() {
        return weight;
    }

    FontStyle style() {
        return style;
    }

    synchronized byte[] bytes() {
        bytes = bytes == null ? read(path) : bytes;
        return bytes;
    }

    synchronized TrueTypeFont parsed() {
        parsed = parsed == null ? parse(bytes()) : parsed;
        return parsed;
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
