package org.cleardays.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.cleardays.ReportsToPacks;
import org.cleardays.document.pdf.PdfText;
import org.cleardays.response.Responses;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class PacksTest {

    private final ReportsToPacks chain = new ReportsToPacks();
    private final Packs packs = chain.get(Packs.class);
    private final UUID conference = chain.conference().id();

    @Test
    void isDueWhenTheChairsDeadlineComesAndOnceOnly() {
        assertThat(packs.due(chain.at("2026-06-05T16:59"))).isEmpty();
        assertThat(packs.due(chain.at("2026-06-05T17:00"))).containsExactly(conference);
        chain.did(() -> packs.build(conference));
        assertThat(packs.due(chain.at("2026-06-05T17:01"))).isEmpty();
        assertThat(chain.did(() -> packs.build(conference))).isEqualTo(new Built.NothingNew(conference));
    }

    @Test
    void isDueBeforeItsDayWhenEverythingAskedForIsIn() {
        List.of("hussain", "lunt", "okafor", "wills", "adeyemi").forEach(chain::countersigned);
        assertThat(packs.due(chain.at("2026-06-04T12:00"))).isEmpty();
        chain.nothingToAdd("zolkiewski", "Known to us, last seen 2 April, nothing to add");
        assertThat(packs.due(chain.at("2026-06-04T12:00"))).containsExactly(conference);
    }

    @Test
    void holdsFrontSheetIndexAndReportsWithTheirMarks() {
        PdfText pack = PdfText.of(fridaysPack());
        assertThat(pack.page(1)).contains("Conference CPC-2026-0143", "Ellie Carter", "14 March 2019", "expected 3 September 2026",
                "nobody before birth", "Helen Marsh", "Pack for Helen Marsh", "page 1 of " + pack.pages().size());
        assertThat(pack.words()).contains("held her by the throat", "not Ryan, not Marcus", "Recorded as fact in: police log of 18 May",
                "Answer of Dr Łukasz Żółkiewski", "Known to us, last seen 2 April, nothing to add");
        assertThat(pack.metadata()).containsEntry("Title", "Conference CPC-2026-0143");
    }

    @Test
    void namesWhatHasNotComeAndWhatWaits() {
        chain.accepted("lunt");
        chain.at("2026-06-05T17:00");
        String pack = PdfText.of(built()).words();
        assertThat(pack).contains("waits for the", "not received", "missed").doesNotContain("41 Quarry Street");
    }

    @Test
    void itsIndexGivesTheRealPages() {
        PdfText pack = PdfText.of(fridaysPack());
        String index = page(pack, "Index");
        List<MatchResult> lines = Pattern.compile("(Report of [^\\n]+?) page (\\d+)").matcher(index).results().toList();
        assertThat(lines).hasSizeGreaterThan(3).allSatisfy(line -> assertThat(pack.page(Integer.parseInt(line.group(2))).lines()).contains(line.group(1)));
    }

    @Test
    void itsBookmarksAndLinksLeadSomewhere() {
        PdfText pack = PdfText.of(fridaysPack());
        assertThat(pack.links()).isNotEmpty().allMatch(link -> link.matches("page [1-9]\\d*"));
        assertThat(pack.outline()).extracting(bookmark -> withoutPage(bookmark.title())).contains("Index", "Report of Police", "Incidents that worry us",
                "What happened, and when", "Worries, strengths, safety and goals", "How safe is each child?");
        assertThat(pack.outline()).allSatisfy(bookmark -> {
            assertThat(pack.page(bookmark.page()).replaceAll("\\s+", " ")).contains(withoutPage(bookmark.title()));
            assertThat(bookmark.title()).satisfiesAnyOf(title -> assertThat(title).endsWith(", page " + bookmark.page()),
                    title -> assertThat(title).doesNotContain(", page "));
        });
    }

    @Test
    void aLateReportFollowsAsASupplementWithANewIndex() {
        fridaysPack();
        chain.at("2026-06-08T11:00");
        UUID late = chain.countersigned("wills");
        assertThat(packs.due(chain.at("2026-06-08T11:05"))).containsExactly(conference);
        assertThat(chain.did(() -> packs.build(conference))).isInstanceOf(Built.Supplement.class);
        Pack supplement = packs.of(conference).getLast();
        assertThat(supplement.reports()).containsExactly(late);
        PdfText text = PdfText.of(packs.pdf(supplement.id()));
        assertThat(text.words()).contains("supplement 1", "only what is new", "immunisations", "kept late").doesNotContain("held her by the throat");
        assertThat(page(text, "Index")).containsPattern("Report of Police pack, page \\d+");
    }

    @Test
    void aCorrectedReportSaysWhatItReplaces() {
        fridaysPack();
        chain.at("2026-06-08T09:00");
        chain.countersignedAgain("okafor");
        PdfText supplement = PdfText.of(built());
        assertThat(supplement.words()).contains("Report of Oakfield Primary, version 3", "takes the place of the version in your pack");
    }

    @Test
    void anAnswerOfTheFamilyStandsBesideTheReport() {
        UUID school = chain.countersigned("okafor");
        answered(school, "Ellie was late because we walked from my mum's.");
        chain.at("2026-06-05T17:00");
        PdfText pack = PdfText.of(built());
        assertThat(pack.words()).contains("What the family says about this report Jade Carter").contains("we walked from my mum's");
    }

    @Test
    void anAnswerToWhatTheChairHasComesAsASupplement() {
        UUID school = chain.countersigned("okafor");
        chain.at("2026-06-05T17:00");
        built();
        answered(school, "Ellie was late because we walked from my mum's.");
        assertThat(packs.due(chain.at("2026-06-05T18:00"))).containsExactly(conference);
        assertThat(PdfText.of(built()).words()).contains("What the family says", "Report of Oakfield Primary", "walked from my mum's");
        assertThat(packs.due(chain.at("2026-06-05T18:01"))).isEmpty();
    }

    @Test
    @Tag("C17")
    void noAnswerCanKeepThePackFromTheChair() {
        UUID school = chain.countersigned("okafor");
        answered(school, "]]> <!-- &amp; \u0001 \uFFFF \uFFFE \uD83D\uDE00 </p><bookmarks/> that is all");
        chain.at("2026-06-05T17:00");
        assertThat(PdfText.of(built()).words()).contains("that is all");
    }

    private void answered(UUID report, String words) {
        chain.released(report, List.of());
        chain.did(() -> chain.get(Responses.class).answer(chain.copy(report, "jade").id(), words));
    }

    private byte[] fridaysPack() {
        List.of("hussain", "lunt", "okafor", "adeyemi").forEach(chain::countersigned);
        chain.nothingToAdd("zolkiewski", "Known to us, last seen 2 April, nothing to add");
        chain.at("2026-06-05T17:00");
        return built();
    }

    private byte[] built() {
        return packs.pdf(chain.did(() -> packs.build(conference)).id());
    }

    private static String withoutPage(String bookmark) {
        return bookmark.replaceFirst(", page \\d+$", "");
    }

    private static String page(PdfText pack, String heading) {
        int number = pack.outline().stream().filter(bookmark -> bookmark.title().equals(heading)).findFirst().orElseThrow().page();
        return pack.page(number);
    }
}
