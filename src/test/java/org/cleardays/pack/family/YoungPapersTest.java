package org.cleardays.pack.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.cleardays.PrintSizes;
import org.cleardays.ReportsToPacks;
import org.cleardays.conference.Child;
import org.cleardays.conference.Conferences;
import org.cleardays.conference.ProtectedWords;
import org.cleardays.disclosure.young.YoungDecision;
import org.cleardays.disclosure.young.YoungPeople;
import org.cleardays.document.pdf.PdfText;
import org.cleardays.report.Reports;
import org.cleardays.report.Statement;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is put into a young person's hand; it is left in {@code target/letters}. */
@Tag("E")
class YoungPapersTest {

    private static final ReportsToPacks CHAIN = new ReportsToPacks();

    @Test
    void withoutADecisionNothingIsPrinted() {
        assertThat(papers().of(CHAIN.conference().id(), child("noah"))).isEmpty();
    }

    @Test
    void itSpeaksToThemInPlainWordsNamesWhoIsBesideThemAndHoldsWhatWasDecided() throws IOException {
        decided();
        byte[] pdf = FamilyCopyTest.served(papers().of(CHAIN.conference().id(), child("ellie")).orElseThrow()).bytes();
        Files.write(Files.createDirectories(Path.of("target/letters")).resolve("young-ellie.pdf"), pdf);
        assertThat(PdfText.of(pdf).words().replaceAll("\\s+", " ")).contains("This is for you, Ellie", "together with Miss Tran on Thursday 4 June 2026",
                "You have done nothing wrong", "Childline", "01632 960 143", "reads two years above her age")
                .doesNotContain("flinched", "Noah’s ears", "hold Noah", "arrived late", "restrict");
        assertThat(PdfText.of(pdf).metadata()).containsEntry("Title", "For you to read");
        assertThat(PrintSizes.below(12, pdf)).isEmpty();
        assertThat(PrintSizes.of(pdf)).anyMatch(run -> run.points() == 16f);
        stopsAtWordsKeptFromSomebodySince();
    }

    private void stopsAtWordsKeptFromSomebodySince() {
        UUID ryan = CHAIN.person("ryan").id();
        CHAIN.did(() -> CHAIN.get(Conferences.class).protect(CHAIN.conference().id(), new ProtectedWords("Childline", Set.of(ryan)), "user:demo"));
        assertThat(papers().of(CHAIN.conference().id(), child("ellie"))).get().isInstanceOf(Served.Stopped.class);
    }

    private void decided() {
        UUID school = CHAIN.countersigned("okafor");
        CHAIN.released(school, List.of());
        int reads = CHAIN.get(Reports.class).get(school).statements().stream().filter(one -> one.text().contains("reads two years above"))
                .map(Statement::number).findFirst().orElseThrow();
        YoungDecision decision = new YoungDecision(CHAIN.conference().id(), child("ellie"), "Helen Marsh", "Miss Tran", LocalDate.of(2026, 6, 4),
                Map.of(school, List.of(reads)));
        CHAIN.did(() -> CHAIN.get(YoungPeople.class).decide(decision, "user:demo"));
    }

    private YoungPapers papers() {
        return CHAIN.get(YoungPapers.class);
    }

    private UUID child(String key) {
        return CHAIN.conference().children().stream().filter(child -> child.key().equals(key)).map(Child::id).findFirst().orElseThrow();
    }
}
