package org.cleardays.document.face;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Letters that join stand in the form that their neighbours ask for, and numbers between them the right way round. */
class JoinedLettersTest {

    private static final JoinedLetters LETTERS = new JoinedLetters();

    /** For letters of Arabic, the glyphs of the characters that Unicode has for each form (Unicode 9, tables 9-9 and 9-10). */
    @ParameterizedTest
    @CsvSource({"ببب, FE91 FE92 FE90", "بدب, FE91 FEAA 0628", "سلام, FEB3 FEFC 0645", "لا, FEFB", "بَب, FE91 064E FE90", "ب ب, 0628 0020 0628",
            "هه, FEEB FEEA", "بء, 0628 0621", "ہے, FBA8 FBAF", "ٹھیک, FB68 FBAD FBFF FB8F", "می\u200Cگوید, FEE3 FBFD FB94 FEEE FBFE FEAA"})
    void eachLetterHasTheFormThatItsNeighboursAskFor(String word, String forms) {
        int[] expected = Arrays.stream(forms.split(" ")).mapToInt(form -> glyph(Integer.parseInt(form, 16))).toArray();
        assertThat(LETTERS.shapeText(word).codePoints().map(JoinedLettersTest::glyph).toArray()).isEqualTo(expected);
    }

    /** Nothing is lost of Pashto, Kurdish, Sindhi and Uyghur, for whose letters Unicode has no characters for their forms. */
    @ParameterizedTest
    @CsvSource({"ښځېۍڼ", "ڕڵێۆە", "ڏٿٺڳڻ", "ۇۈۋې"})
    void everyFormOfEachLetterOfOtherLanguagesHasAGlyph(String letters) {
        assertThat(letters.codePoints().allMatch(Font.ARABIC_REGULAR::has)).isTrue();
        assertThat(letters.codePoints().allMatch(Font.ARABIC_BOLD::has)).isTrue();
    }

    @Test
    void aLetterOfAScriptWhoseFormsWeDoNotKnowCannotBeSet() {
        assertThat(Font.of(0x7CA, List.of(Font.values()))).as("N’Ko, whose letters one of our faces has, each alone").isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"עמרי 7 שנים, םינש 7 ירמע", "גיל 12 ו 5.30 שעות, תועש 5.30 ו 12 ליג", "(בן 7), (7 ןב)"})
    void aNumberBetweenWordsStandsBetweenThemAndRunsFromTheLeft(String written, String seen) {
        String printed = LETTERS.reorderRTLTextToLTR(LETTERS.shapeText(NumbersWithin.hidden(written)));
        assertThat(printed).isEqualTo(seen);
    }

    @Test
    void aNumberAmongOtherWordsIsLeftAsItIs() {
        assertThat(NumbersWithin.hidden("7 שנים and 12 days")).isEqualTo("7 שנים and 12 days");
    }

    private static int glyph(int character) {
        return Font.ARABIC_REGULAR.glyph(character);
    }
}
