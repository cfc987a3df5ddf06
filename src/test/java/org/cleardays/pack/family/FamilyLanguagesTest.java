package org.cleardays.pack.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;

import org.cleardays.disclosure.DisclosedCopy;
import org.cleardays.document.pdf.PaperPdf;
import org.cleardays.document.pdf.PdfText;
import org.cleardays.document.pdf.VeraPdf;
import org.cleardays.pack.PackSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names and reports in other languages: set right, or said to be missing, never printed wrong. */
class FamilyLanguagesTest {

    private static final String LANGUAGES = """
            Polish   | Źdźbło żółci: Łukasz mówił, że Ellie śpi.
            Welsh    | Mae Siân yn dŵr a thŷ cynnes i Ŵyn.
            Romanian | Ștefan și Ioană știu că fetița învață bine.
            Arabic   | قالت إيلي إنها تحب المدرسة.
            Urdu     | ایلی نے کہا کہ وہ گھر پر ٹھیک ہے۔
            Pashto   | ایلي وویل چې په ښوونځي کې ښه ده.
            Kurdish  | ئێلی گوتی کە لە قوتابخانە دڵخۆشە و باوکی ڕۆیشت.
            Persian  | الی می‌گوید که خانه‌شان گرم است.
            Hebrew   | אלי אוהבת את בית הספר.
            """;
    private static final PackSettings OFFICE = new PackSettings("01632 960 143", "conferences@council.test");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = LANGUAGES)
    void everyWordStandsInThePackAndTheFileIsAccessible(String language, String sentence) {
        byte[] pdf = print(sentence, Print.LARGE);
        String words = Normalizer.normalize(PdfText.of(pdf).words(), Normalizer.Form.NFKC);
        assertThat(words).doesNotContain("could not be printed");
        for (String word : read(sentence).replaceAll("[.:,۔]", "").split(" ")) {
            assertThat(words).as(language).contains(word);
        }
        assertThat(VeraPdf.failures(pdf)).isEmpty();
        assertThat(VeraPdf.archiveFailures(pdf)).isEmpty();
    }

    /** The typeface for Arabic letters has no Syriac: a word with one of its letters left out would be another word. */
    @Test
    void wordsFromRightToLeftAreSetWholeOrSaidToBeMissingNeverInPieces() {
        assertThat(said("ایلی ܐܠܗܐ نے")).contains("1. [12 characters could not be printed]");
        assertThat(said("Her name is ایلی in the school’s books.")).contains("Her name is ایلی in");
        assertThat(said("She said ܐܝ to me.")).contains("She said [2 characters could not be printed] to me.");
    }

    @Test
    void marksThatNobodySeesAreNotDrawn() {
        assertThat(said("Her\u200E na\u00ADme\u2060 is Ellie.")).contains("Her name is Ellie.");
    }

    @Test
    void whatCannotBeSetIsSaidWhereItStands() {
        assertThat(said("Her aunt wrote 北京市 and \uD83D\uDC68\uD83C\uDFFD on it."))
                .contains("Her aunt wrote [3 characters could not be printed] and [2 characters could not be printed] on it.");
    }

    @Test
    void whereLettersAreMissingTheFirstPageSaysSoAndWhomToRing() {
        assertThat(said("Her aunt wrote এলি on it.")).contains("Some letters could not be printed.", "You can also ring us: 01632 960 143.");
        assertThat(said("ایلی نے کہا")).doesNotContain("Some letters could not be printed");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = LANGUAGES)
    void theOfficeHearsOfNoMissingLetterInTheseLanguages(String language, String sentence) {
        assertThat(copyOf(sentence).notPrintable()).as(language).isEmpty();
    }

    @Test
    void theOfficeHearsWhichScriptsLettersAreMissing() {
        assertThat(copyOf("Her aunt wrote এলি and 北京市 and \uD83D\uDC68 on it.").notPrintable()).containsExactly("Bengali", "Chinese", "signs and pictures");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = LANGUAGES)
    void thePrinterForPaperSaysWhatItCannotSet(String language, String sentence) {
        boolean latin = List.of("Polish", "Welsh", "Romanian").contains(language);
        assertThat(PaperPdf.canSet("<p>" + sentence + "</p>")).isEqualTo(latin);
    }

    /** What a reader of the file finds: no sign that only parts letters, and for one Kurdish letter the Arabic one that looks the same. */
    private static String read(String sentence) {
        return sentence.replace("\u200C", "").replace('\u06D5', '\u0647');
    }

    private static String said(String sentence) {
        return Normalizer.normalize(PdfText.of(print(sentence, Print.ORDINARY)).words(), Normalizer.Form.NFKC);
    }

    private static DisclosedCopy copyOf(String sentence) {
        return new DisclosedCopy(UUID.randomUUID(), UUID.randomUUID(), 1, "Report of Oakfield Primary", "Ngozi Okafor", "2 June 2026",
                List.of(new DisclosedCopy.Part("What works well", List.of(new DisclosedCopy.Block(1, 1, sentence, "Recorded as fact in: " + sentence)))));
    }

    private static byte[] print(String sentence, Print print) {
        return new FamilyPackPrinter(OFFICE).print(new FamilyPack("Jade Carter", LocalDate.of(2026, 6, 9),
                ZonedDateTime.of(2026, 6, 4, 10, 20, 0, 0, ZoneId.of("Europe/London")), List.of(copyOf(sentence))), print).pdf();
    }
}
