package org.cleardays.pack.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import org.cleardays.disclosure.DisclosedCopy;
import org.cleardays.document.binding.Bound;
import org.cleardays.document.pdf.PdfText;
import org.cleardays.pack.PackSettings;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One reader's copies in one document, made without a database. */
class FamilyPackTest {

    private static final UUID READER = UUID.randomUUID();
    private static final FamilyPackPrinter PRINTER = new FamilyPackPrinter(new PackSettings("01632 960 143", "conferences@council.test"));

    @ParameterizedTest
    @EnumSource(Print.class)
    void eachReportBeginsWhereItsFirstPageSays(Print print) {
        Bound bound = PRINTER.print(pack(copy("Report of Oakfield Primary", 40), copy("Report of the midwife", 3)), print);
        PdfText text = PdfText.of(bound.pdf());
        bound.firstPages().forEach((anchor, page) -> assertThat(text.page(page)).contains("Report of"));
        assertThat(text.page(bound.firstPages().get("report-2"))).contains("Oakfield");
        assertThat(text.page(1)).contains("Report of Oakfield Primary, page " + bound.firstPages().get("report-2"));
        assertThat(text.outline()).extracting(PdfText.Bookmark::title).contains("Report of the midwife, page " + bound.firstPages().get("report-1"),
                "Report of Oakfield Primary, page " + bound.firstPages().get("report-2"));
    }

    @Test
    void theShortestComesFirst() {
        FamilyPack pack = pack(copy("Report of A", 40), copy("Report of B", 3), copy("Report of C", 10));
        assertThat(pack.copies()).extracting(DisclosedCopy::title).containsExactly("Report of B", "Report of C", "Report of A");
    }

    @Test
    void theFirstPagesSayWhatItIsHowLongItTakesWhereToAnswerAndWhomToRing() {
        String words = PdfText.of(PRINTER.print(pack(copy("Report of Oakfield Primary", 40), copy("Report of B", 1)), Print.ORDINARY).pdf()).words();
        assertThat(words).contains("Jade Carter’s own copies", "Tuesday 9 June 2026", "About 1 minute to read", "takes about 5 minutes",
                "page where you opened this", "01632 960 143", "ring 999", "Pack for Jade Carter · page 1 of", "Jade Carter · version 1 · Thursday 4 June 2026, 10:20");
    }

    @Test
    void withoutACopyItSaysSo() {
        assertThat(PdfText.of(PRINTER.print(pack(), Print.ORDINARY).pdf()).words()).contains("There is no report for you yet.");
    }

    @Test
    @Tag("E")
    void twoReadersCopiesAreNeverBoundTogether() {
        DisclosedCopy other = new DisclosedCopy(UUID.randomUUID(), UUID.randomUUID(), 1, "Report of B", "B", "", List.of());
        assertThatThrownBy(() -> pack(copy("Report of A", 1), other)).isInstanceOf(IllegalArgumentException.class);
    }

    private static FamilyPack pack(DisclosedCopy... copies) {
        return new FamilyPack("Jade Carter", LocalDate.of(2026, 6, 9), ZonedDateTime.of(2026, 6, 4, 10, 20, 0, 0, ZoneId.of("Europe/London")),
                List.of(copies));
    }

    private static DisclosedCopy copy(String title, int statements) {
        List<DisclosedCopy.Block> blocks = IntStream.rangeClosed(1, statements).mapToObj(number -> new DisclosedCopy.Block(number, number,
                "Ellie reads two years above her age.", "Recorded as fact in: reading test, April")).toList();
        return new DisclosedCopy(UUID.randomUUID(), READER, 1, title, "Ngozi Okafor, Oakfield Primary", "2 June 2026",
                List.of(new DisclosedCopy.Part("What works well", blocks)));
    }
}
