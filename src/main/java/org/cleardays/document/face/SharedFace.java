package org.cleardays.document.face;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.cleardays.document.object.Loose;
import org.cleardays.document.object.RawStream;

/**
 * A typeface that the files of {@link ScreenPdf} have in common, so that a book of sixty of them carries it once. Its codes are the
 * numbers of its glyphs in every file, whatever part of it a file carries (ISO 32000-1, 9.7.6.3, with {@code CIDToGIDMap}).
 */
public final class SharedFace {

    private static final int MOST_KEPT = 100;
    private static final COSName MARK = COSName.getPDFName("CleardaysFace");
    private static final List<SharedFace> ALL = Arrays.stream(Font.values()).map(SharedFace::new).toList();
    private static final Map<String, SharedFace> BY_MARK = ALL.stream().collect(Collectors.toMap(face -> face.mark, face -> face));

    private final Font font;
    private final String mark;
    private final Map<BitSet, COSDictionary> made = new ConcurrentHashMap<>();

    private SharedFace(Font font) {
        this.font = font;
        this.mark = hash(font.bytes());
    }

    /** All of them, in a fixed order. */
    public static List<SharedFace> all() {
        return ALL;
    }

    static SharedFace of(Font font) {
        return ALL.get(font.ordinal());
    }

    /** The face that a font of a printed file is part of, if it is one of ours and still the same. */
    public static Optional<SharedFace> of(COSDictionary font) {
        return Optional.ofNullable(font.getString(MARK)).map(BY_MARK::get);
    }

    /** The part of a face that a file to be printed uses. */
    public static PDType0Font embedded(Font font, PDDocument document) throws IOException {
        PDType0Font embedded = PDType0Font.load(document, font.parsed(), true);
        embedded.getCOSObject().setString(MARK, ALL.get(font.ordinal()).mark);
        return embedded;
    }

    /**
     * Lets a printed file say of each form of a letter which letter it is; its font, written once before, says a sign of our own.
     * A form's glyph belongs to the letter in the same way in every file of this face.
     */
    public static void sayLetters(PDType0Font written) {
        COSDictionary font = written.getCOSObject();
        boolean used = font.containsKey(COSName.TO_UNICODE);
        SharedFace.of(font).filter(face -> used).map(face -> (RawStream) face.with(face.glyphs(font)).getItem(COSName.TO_UNICODE))
                .ifPresent(said -> font.setItem(COSName.TO_UNICODE, said.stream()));
    }

    /** The glyphs that this font of a printed file carries. */
    public BitSet glyphs(COSDictionary font) {
        COSDictionary descendant = (COSDictionary) ((COSArray) font.getDictionaryObject(COSName.DESCENDANT_FONTS)).getObject(0);
        BitSet glyphs = new BitSet();
        try (InputStream map = new ByteArrayInputStream(bytes((COSStream) descendant.getDictionaryObject(COSName.CID_TO_GID_MAP)))) {
            for (int glyph = 0; map.available() > 1; glyph++) {
                glyphs.set(glyph, (map.read() | map.read()) != 0);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return glyphs;
    }

    /** How wide these glyphs are, in thousandths of their size. */
    public float width(int[] glyphs) {
        try {
            TrueTypeFont parsed = font.parsed();
            float width = 0;
            for (int glyph : glyphs) {
                width += parsed.getAdvanceWidth(glyph) * 1000f / parsed.getUnitsPerEm();
            }
            return width;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A font that carries these glyphs: an object without a file around it, not to be changed. */
    public COSDictionary with(BitSet glyphs) {
        if (made.size() > MOST_KEPT) {
            made.clear();
        }
        return made.computeIfAbsent((BitSet) glyphs.clone(), this::make);
    }

    private COSDictionary make(BitSet glyphs) {
        try (PDDocument nowhere = new PDDocument()) {
            PDType0Font embedded = embedded(font, nowhere);
            embedded.addGlyphsToSubset(glyphs.stream().boxed().collect(Collectors.toSet()));
            embedded.subset();
            return (COSDictionary) Loose.copy(embedded.getCOSObject());
        } catch (IOException e) {
            throw new UncheckedIOException("A part of a font cannot be made", e);
        }
    }

    private static byte[] bytes(COSStream stream) throws IOException {
        try (InputStream in = stream.createInputStream()) {
            return in.readAllBytes();
        }
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
