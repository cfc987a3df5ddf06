package org.cleardays.invitation.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.cleardays.document.pdf.PdfText;
import org.cleardays.document.pdf.VeraPdf;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The guides: plain, whole, the same words in each shape, and about nobody. */
class GuidesTest {

    private static final Guides GUIDES = new Guides(Map.of("phone", "01632 960 143", "email", "conferences@council.test", "office", "The office"));

    @ParameterizedTest
    @EnumSource
    void areAccessibleInOrdinaryAndInLargePrint(Guide guide) {
        for (boolean large : new boolean[] {false, true}) {
            assertThat(VeraPdf.failures(GUIDES.pdf(guide, large))).isEmpty();
            assertThat(VeraPdf.archiveFailures(GUIDES.pdf(guide, large))).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void sayTheSameOnThePageAndInPrint(Guide guide) {
        for (boolean large : new boolean[] {false, true}) {
            String printed = PdfText.of(GUIDES.pdf(guide, large)).text().replaceAll("Page \\d+ of \\d+", " ").replaceAll("(?m)^(•|\\d\\.)", " ");
            assertThat(squeezed(printed)).isEqualTo(squeezed(plain(guide)));
        }
    }

    /** GOV.UK: at most 25 words, about 15 to 20 on average; ours are for people in distress, and shorter. */
    @ParameterizedTest
    @EnumSource
    void keepTheirSentencesShort(Guide guide) {
        assertThat(sentences(guide)).allSatisfy(sentence -> assertThat(sentence.split("\\s+").length).as(sentence).isLessThanOrEqualTo(25));
        assertThat(sentences(guide).stream().mapToInt(sentence -> sentence.split("\\s+").length).average().orElseThrow()).isLessThan(12);
    }

    @ParameterizedTest
    @EnumSource
    void sayWhomToRing(Guide guide) {
        assertThat(plain(guide)).contains("01632 960 143", "ring 999", "complain", "advocate");
    }

    @Test
    @Tag("E")
    void sayThatNobodyTellsAnotherParentWhenOrHowSomebodyComes() {
        assertThat(plain(Guide.PARENTS)).contains("We tell no other parent when or how you take part.").doesNotContain("10am", "Rowan House");
    }

    @Test
    void aFieldWithoutAValueIsNamedWithItsFile() {
        Guides lacking = new Guides(Map.of("phone", " "));
        assertThatThrownBy(() -> lacking.body(Guide.YOUNG_PEOPLE)).hasMessage("The guide templates/guides/young-people.html has no value for {phone}");
    }

    private static List<String> sentences(Guide guide) {
        return Stream.of(GUIDES.body(guide).replaceAll("</?(strong)>", "").replaceAll("<[^>]+>", "\n").split("(?<=[.?!:;])\\s|\\n{2,}"))
                .map(String::strip).filter(sentence -> !sentence.isEmpty()).toList();
    }

    private static String plain(Guide guide) {
        return GUIDES.body(guide).replaceAll("<[^>]+>", " ").replaceAll("\\s+", " ").strip();
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s•\\u00AD]+", "");
    }
}
