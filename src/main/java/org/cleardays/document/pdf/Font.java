package org.cleardays.document.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The four faces of Liberation Sans (SIL Open Font Licence 1.1, its text beside the fonts on the class path), read and parsed once. */
enum Font {
    REGULAR("Regular", 400, FontStyle.NORMAL),
    BOLD("Bold", 700, FontStyle.NORMAL),
    ITALIC("Italic", 400, FontStyle.ITALIC),
    BOLD_ITALIC("BoldItalic", 700, FontStyle.ITALIC);

    static final String FAMILY = "Liberation Sans";

    private final String path;
    private final int weight;
    private final FontStyle style;
    private final byte[] bytes;
    private final TrueTypeFont parsed;

    Font(String face, int weight, FontStyle style) {
        this.path = "liberation/LiberationSans-" + face + ".ttf";
        this.weight = weight;
        this.style = style;
        this.bytes = read(path);
        this.parsed = parse(bytes);
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

    byte[] bytes() {
        return bytes;
    }

    TrueTypeFont parsed() {
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

    /** Without glyph substitution: it took four fifths of the printing time, and Latin script needs none. */
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
