package org.cleardays.pack.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.cleardays.PrintSizes;
import org.cleardays.ReportsToPacks;
import org.cleardays.conference.ReadingWish;
import org.cleardays.conference.arrangement.Arrangements;
import org.cleardays.disclosure.Copy;
import org.cleardays.disclosure.Disclosures;
import org.cleardays.document.pdf.PdfText;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The print and the order that a reader asked for once are kept, and heeded without asking again. The papers are left in {@code target/letters}. */
class AsAReaderWishesTest {

    private static final ReportsToPacks CHAIN = new ReportsToPacks();

    @BeforeAll
    static void threeReportsAreReleasedAndMarcusIsAsked() {
        Stream.of("hussain", "lunt", "okafor").map(CHAIN::countersigned).toList().forEach(report -> CHAIN.released(report, List.of()));
        wish("marcus", true, "lunt", "okafor");
    }

    @Test
    void aCopyOnPaperIsInTheirPrint() throws IOException {
        byte[] marcus = CHAIN.get(FamilyPapers.class).onPaper(copies("marcus").getFirst().id());
        Files.write(Files.createDirectories(Path.of("target/letters")).resolve("copy-large-marcus.pdf"), marcus);
        assertThat(PrintSizes.of(marcus)).hasSizeGreaterThan(30);
        assertThat(PrintSizes.below(18, marcus)).extracting(PrintSizes.Run::words).containsExactly("Marcus Reid", "61 Weir Lane", "S99 2BB");
        assertThat(PdfText.of(marcus).words()).contains("We can give you somebody who reads it with you").doesNotContain("give you large print");
    }

    @Test
    void nobodyElsesCopyIs() {
        assertThat(PrintSizes.below(18, CHAIN.get(FamilyPapers.class).onPaper(copies("ryan").getFirst().id()))).hasSizeGreaterThan(20);
    }

    @Test
    void everythingInOneDocumentIsInTheirPrintAndInTheirOrder() throws IOException {
        Paper pack = CHAIN.get(FamilyPapers.class).everythingForTheOffice(CHAIN.conference().id(), CHAIN.person("marcus").id());
        Files.write(Files.createDirectories(Path.of("target/letters")).resolve("everything-large-marcus.pdf"), pack.bytes());
        assertThat(pack.fileName()).isEqualTo("everything-large-print.pdf");
        assertThat(PrintSizes.below(18, pack.bytes())).isEmpty();
        assertThat(reports(pack)).containsExactly("Police", "Oakfield Primary", "Children's social care");
        assertThat(PdfText.of(pack.bytes()).words()).contains("They stand in the order that you asked for.").doesNotContain("The shortest comes first");
    }

    @Test
    void withoutAWishTheShortestComesFirstAsBefore() {
        wish("jade", false);
        Paper jade = CHAIN.get(FamilyPapers.class).everythingForTheOffice(CHAIN.conference().id(), CHAIN.person("jade").id());
        assertThat(jade.fileName()).isEqualTo("everything.pdf");
        assertThat(PdfText.of(jade.bytes()).words()).contains("The shortest comes first.");
        List<String> shortest = reports(jade);
        wish("jade", false, "hussain");
        List<String> wished = reports(CHAIN.get(FamilyPapers.class).everythingForTheOffice(CHAIN.conference().id(), CHAIN.person("jade").id()));
        assertThat(wished.getFirst()).isEqualTo("Children's social care").isNotEqualTo(shortest.getFirst());
        assertThat(wished.stream().skip(1).toList()).isEqualTo(shortest.stream().filter(one -> !one.equals("Children's social care")).toList());
    }

    private static void wish(String reader, boolean large, String... first) {
        CHAIN.did(() -> {
            CHAIN.get(Arrangements.class).reads(CHAIN.conference().id(), CHAIN.person(reader).id(),
                    new ReadingWish(large, Stream.of(first).map(author -> CHAIN.person(author).id()).toList()), "user:demo");
            return reader;
        });
    }

    private static List<Copy> copies(String reader) {
        UUID id = CHAIN.person(reader).id();
        return CHAIN.get(Disclosures.class).copiesFor(CHAIN.conference().id(), id);
    }

    /** Read from the bookmarks of the PDF. */
    private static List<String> reports(Paper pack) {
        return PdfText.of(pack.bytes()).outline().stream().map(PdfText.Bookmark::title).filter(title -> title.startsWith("Report of "))
                .map(title -> title.replaceAll("^Report of (the )?|, page \\d+$", "")).toList();
    }
}
