package org.cleardays.report.hints;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.cleardays.report.Hint;
import org.cleardays.report.Mark;
import org.cleardays.report.checks.Sample;
import org.cleardays.report.wording.Cues;
import org.cleardays.report.wording.WordsFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainLanguageTest {

    @ParameterizedTest
    @CsvSource({"25, false", "26, true"})
    void aSentenceOfMoreThanTwentyFiveWordsIsLong(int words, boolean hinted) {
        List<Hint> hints = lengths(words(words) + ". Then it was over.");
        assertThat(hints).isEqualTo(hinted ? List.of(new Hint(Sample.PLACE, "One sentence here has 26 words: two short ones are easier to read.")) : List.of());
    }

    @Test
    void theWordsOfAChildAreNobodysToShorten() {
        assertThat(lengths("Ellie said: “" + words(60) + ".”")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1200, false", "1201, true"})
    void aStatementOfMoreThanTwelveHundredCharactersMayBeSeveral(int characters, boolean hinted) {
        String text = "It was. ".repeat(200).substring(0, characters);
        assertThat(lengths(text).contains(new Hint(Sample.PLACE, "This is very long: may it be several statements, each in a row of its own?"))).isEqualTo(hinted);
    }

    @ParameterizedTest
    @ValueSource(strings = {"The XYZ came.", "They went to XYZs in May.", "XYZ, the team, came."})
    void anAbbreviationThatNobodyExplainedIsAskedAfter(String text) {
        assertThat(abbreviations(text)).containsExactly("There is an abbreviation here that families may not know: please write it out once.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"The extra youth zone (XYZ) came. The XYZ left.", "The XYZ (extra youth zone) came.", "The GP and PC Hale came by TV van.",
            "CPC-2026-0143 and AB12 are numbers.", "ELLIE WAS LATE ON ALL DAYS", "He said “XYZ”.", "A. N. Other came, and Mc'XYZ1 too."})
    void oneThatIsExplainedOrKnownIsNot(String text) {
        assertThat(abbreviations(text)).isEmpty();
    }

    @Test
    void oneThatIsCommonAmongProfessionalsComesWithItsWords() {
        assertThat(abbreviations("The ICPC was held, and the ICPC ended.")).containsExactly(
                "“ICPC” may not be known to the family: you could write “initial child protection conference”.");
    }

    @ParameterizedTest
    @MethodSource("hardWords")
    void eachHardWordIsFoundAndHasAPlainOneThatIsNotHardItself(String hard, String plain) {
        assertThat(plainWords("It was " + hard.replace("*", "ed") + " there.")).anyMatch(says -> says.contains("“" + hard.replace("*", "") + "”") && says.contains(plain));
        assertThat(Cues.of(List.of(hard)).in(plain)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Jade stopped coming.", "He lives with his mother's mother.", "It happened before the meeting.", "The stoppage",
            "She said “prior to that”."})
    void plainWordsAreLeftAlone(String text) {
        assertThat(plainWords(text)).isEmpty();
    }

    @Test
    void aHardWordIsToldOnceWhereItStandsFirst() {
        assertThat(new PlainWordHints(HintWords.load()).of(Sample.whole().saying("Prior to May it was prior to June.", Mark.FACT, "log", "Ellie")
                .in("analysis", "It was prior to May.", "Ellie").subject())).containsExactly(
                        new Hint(Sample.PLACE, "“prior to” may be hard to read: you could write “before”."));
    }

    private static Stream<Arguments> hardWords() {
        return ((Map<?, ?>) WordsFile.read("plain-words.yaml").content().get("words")).entrySet().stream()
                .map(entry -> Arguments.of(String.valueOf(entry.getKey()), String.valueOf(entry.getValue())));
    }

    private static String words(int count) {
        return IntStream.range(0, count).mapToObj(i -> "word").collect(Collectors.joining(" "));
    }

    private static List<Hint> lengths(String text) {
        return new LengthHints(HintWords.load()).of(Sample.whole().saying(text, Mark.FACT, "log", "Ellie").subject());
    }

    private static List<String> abbreviations(String text) {
        return new AbbreviationHints(HintWords.load()).of(Sample.whole().saying(text, Mark.FACT, "log", "Ellie").subject()).stream()
                .map(Hint::says).toList();
    }

    private static List<String> plainWords(String text) {
        return new PlainWordHints(HintWords.load()).of(Sample.whole().saying(text, Mark.FACT, "log", "Ellie").subject()).stream()
                .map(Hint::says).toList();
    }
}
