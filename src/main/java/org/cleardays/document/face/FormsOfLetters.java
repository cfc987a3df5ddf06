package org.cleardays.document.face;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.apache.fontbox.ttf.CmapSubtable;
import org.apache.fontbox.ttf.CmapTable;
import org.apache.fontbox.ttf.TrueTypeFont;

/** What glyph a face has for a character, with a character for each form of each Arabic letter that it can draw. */
final class FormsOfLetters extends CmapSubtable {

    private static final String[] ARABIC = {"arab"};

    private final CmapSubtable characters;
    private final Map<Integer, Integer> glyphs = new HashMap<>();
    private final Map<Integer, Integer> letters = new HashMap<>();

    private FormsOfLetters(CmapSubtable characters) {
        this.characters = characters;
        setPlatformId(CmapTable.PLATFORM_UNICODE);
        setPlatformEncodingId(CmapTable.ENCODING_UNICODE_2_0_FULL);
    }

    /** The same face for every form, parsed anew: its table of substitutions answers once for each glyph, whatever is asked afterwards. */
    static void add(TrueTypeFont face, Supplier<TrueTypeFont> again) {
        try {
            FormsOfLetters forms = new FormsOfLetters((CmapSubtable) face.getUnicodeCmapLookup(false));
            for (int form = 0; form < JoinedLetters.FORMS.size(); form++) {
                forms.add(form, again.get());
            }
            face.getCmap().setCmaps(new CmapSubtable[] {forms});
        } catch (IOException e) {
            throw new UncheckedIOException("The forms of a font's letters cannot be read", e);
        }
    }

    private void add(int form, TrueTypeFont face) throws IOException {
        for (int letter = JoinedLetters.FIRST; letter <= JoinedLetters.LAST; letter++) {
            int alone = characters.getGlyphId(letter);
            int formed = alone == 0 ? 0 : face.getGsub().getSubstitution(alone, ARABIC, List.of(JoinedLetters.FORMS.get(form)));
            if (formed > 0 && formed != alone) {
                glyphs.put(JoinedLetters.form(letter, form), formed);
                letters.putIfAbsent(formed, letter);
            }
        }
    }

    @Override
    public int getGlyphId(int character) {
        Integer formed = glyphs.get(character);
        return formed == null ? characters.getGlyphId(character) : formed;
    }

    /** For what a file says its glyphs mean: the letter, whatever its form. */
    @Override
    public List<Integer> getCharCodes(int glyph) {
        Integer letter = letters.get(glyph);
        return letter == null ? characters.getCharCodes(glyph) : List.of(letter);
    }
}
