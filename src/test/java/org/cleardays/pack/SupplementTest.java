package org.cleardays.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;

import org.cleardays.ReportsToPacks;
import org.cleardays.document.pdf.PdfText;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A supplement shows what changed, statement by statement, the old beside the new; and says that its chapters are not the whole. */
class SupplementTest {

    private static final ReportsToPacks CHAIN = new ReportsToPacks();
    private static final Packs PACKS = CHAIN.get(Packs.class);
    private static PdfText pack;
    private static PdfText supplement;

    @BeforeAll
    static void isBuilt() {
        UUID conference = CHAIN.conference().id();
        List.of("hussain", "lunt", "okafor").forEach(CHAIN::countersigned);
        CHAIN.at("2026-06-05T17:00");
        pack = PdfText.of(PACKS.pdf(CHAIN.did(() -> PACKS.build(conference)).id()));
        CHAIN.at("2026-06-08T11:00");
        CHAIN.corrected("okafor", "from 13 April to 22 May", "from 13 April to 22 May; on some of these days the family was staying elsewhere");
        CHAIN.countersigned("wills");
        supplement = PdfText.of(PACKS.pdf(CHAIN.did(() -> PACKS.build(conference)).id()));
    }

    @Test
    void theChangedStatementStandsThereAsItWasAndAsItIs() {
        assertThat(report()).contains("What is different",
                "Ellie arrived late on 11 of the 29 school days from 13 April to 22 [before: May.] [new: May; on some of these days the family was "
                        + "staying elsewhere.]");
    }

    /** Never by the key that we call it by. */
    @Test
    void aChangedFieldIsCalledAsTheFormCallsIt() {
        assertThat(report()).contains("Changed: Date written").doesNotContain("Changed: written");
    }

    @Test
    void nothingThatStayedAsItWasIsShownAsADifference() {
        String different = report().replaceAll("(?s).*What is different(.*?)How we know the family.*", "$1");
        assertThat(different).contains("staying elsewhere").doesNotContain("flinched", "reads two years above");
    }

    @Test
    void itsChaptersSayThatTheWholeStandsInTheFirstPackAndOnWhichPage() {
        for (String chapter : List.of("What happened, and when", "Worries, strengths, safety and goals", "How safe is each child?")) {
            String words = supplement.page(page(supplement, chapter)).replaceAll("\\s+", " ");
            assertThat(words).contains("Only what the reports in this supplement tell stands here.",
                    "What the others told stands in your first pack, page " + page(pack, chapter) + ".");
        }
    }

    @Test
    void theFirstPacksChaptersSayNothingOfTheKind() {
        assertThat(pack.words()).doesNotContain("in this supplement");
    }

    private static String report() {
        int first = page(supplement, "Report of Oakfield Primary");
        return (supplement.page(first) + " " + supplement.page(first + 1)).replaceAll("\\s+", " ");
    }

    private static int page(PdfText book, String chapter) {
        return book.outline().stream().filter(one -> one.title().startsWith(chapter + ", page ")).findFirst().orElseThrow().page();
    }
}
