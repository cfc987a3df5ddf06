package org.cleardays;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

import org.cleardays.conference.Person;
import org.cleardays.conference.ReadingWish;
import org.cleardays.conference.arrangement.Arrangements;
import org.cleardays.disclosure.Copy;
import org.cleardays.disclosure.CopyState;
import org.cleardays.disclosure.Disclosures;
import org.cleardays.disclosure.young.YoungAnswer;
import org.cleardays.disclosure.young.YoungDecision;
import org.cleardays.disclosure.young.YoungPeople;
import org.cleardays.document.pdf.PdfText;
import org.cleardays.document.pdf.VeraPdf;
import org.cleardays.invitation.Invitation;
import org.cleardays.invitation.Invitations;
import org.cleardays.pack.Bundles;
import org.cleardays.pack.Packs;
import org.cleardays.pack.family.FamilyPapers;
import org.cleardays.pack.family.Print;
import org.cleardays.pack.family.Served;
import org.cleardays.pack.family.Shape;
import org.cleardays.pack.family.YoungPapers;
import org.cleardays.report.Report;
import org.cleardays.report.ReportState;
import org.cleardays.report.Reports;
import org.cleardays.report.Statement;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every kind of pack, copy and letter that is read on a screen, of one conference whose people and reports speak seven languages, asked of
 * veraPDF for PDF/UA-1 and PDF/A-2a.
 */
class AccessiblePapersTest {

    /** A sentence of each language, and a word by which it is found again. */
    private static final Map<String, String> SAID = Map.of("English", "Noah sleeps well.", "Polish", "Źdźbło żółci: Łukasz mówił, że Noah śpi.",
            "Welsh", "Mae Siân yn dŵr a thŷ cynnes i Ŵyn.", "Romanian", "Ștefan și Ioană știu că Noah învață bine.",
            "Arabic", "قالت إيلي إنها تحب المدرسة.", "Urdu", "ایلی نے کہا کہ وہ گھر پر ٹھیک ہے۔", "Hebrew", "אלי אוהבת את בית הספר.");
    private static final ReportsToPacks CHAIN = new ReportsToPacks(AccessiblePapersTest::inManyLanguages);
    private static final Map<String, byte[]> PAPERS = new LinkedHashMap<>();

    private static String inManyLanguages(String booking) {
        return booking.replace("name: Jade Carter", "name: Jade کارٹر").replace("name: Ryan Barnes", "name: Ryan ברנס")
                .replace("name: Marcus Reid", "name: Marcus ريد").replace("channel: paper", "channel: link\n    email: marcus.reid@home.test")
                .replace("name: DC Sarah Lunt", "name: DC Siân Ŵyn-Lunt").replace("name: Ngozi Okafor", "name: Ștefania Okafor")
                .replace("title: health visitor", "title: \"health visitor (زائرة صحية)\"");
    }

    @BeforeAll
    static void everythingIsPrinted() throws IOException {
        CHAIN.at("2026-06-03T12:00");
        CHAIN.released(CHAIN.countersigned("wills", speaking()), List.of());
        CHAIN.released(CHAIN.countersigned("okafor"), List.of());
        CHAIN.file("lunt", photo());
        CHAIN.at("2026-06-05T17:00");
        packs();
        letters();
        copies();
        inLargePrint();
        forAYoungPerson();
    }

    private static Map<String, Object> speaking() {
        Map<String, Object> report = new HashMap<>(CarterReports.report("wills"));
        List<Object> rows = new ArrayList<>();
        SAID.values().forEach(words -> rows.add(List.of(words, "fact", "child health record: " + words, "Noah", "family")));
        report.put("worried", rows);
        return report;
    }

    private static byte[] photo() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(200, 300, BufferedImage.TYPE_INT_RGB), "jpg", out);
        return out.toByteArray();
    }

    private static void packs() {
        Packs packs = CHAIN.get(Packs.class);
        UUID conference = CHAIN.conference().id();
        PAPERS.put("the chair's pack, with a picture carried", packs.pdf(CHAIN.did(() -> packs.build(conference)).id()));
        Bundles bundles = CHAIN.get(Bundles.class);
        UUID reader = CHAIN.person("hussain").id();
        PAPERS.put("the professionals' bundle", CHAIN.did(() -> bundles.print(bundles.plan(CHAIN.conference(), reader, CHAIN.at("2026-06-05T17:00")), reader,
                step -> { })));
        CHAIN.at("2026-06-08T11:00");
        CHAIN.countersignedAgain("okafor");
        PAPERS.put("a supplement", packs.pdf(CHAIN.did(() -> packs.build(conference)).id()));
    }

    private static void letters() {
        Invitations invitations = CHAIN.get(Invitations.class);
        for (UUID id : CHAIN.did(() -> invitations.drawUp(CHAIN.conference().id()))) {
            Invitation invitation = invitations.get(id);
            Person person = CHAIN.conference().person(invitation.personId());
            if (List.of("jade", "ryan", "marcus", "pauline", "wills", "marsh").contains(person.key())) {
                PAPERS.put("the letter to " + person.key(), invitations.packFor(id).letterPdf());
            }
            if (List.of("jade", "pauline").contains(person.key())) {
                PAPERS.put("the new letter to " + person.key(), invitations.renewedFor(id).letterPdf());
                PAPERS.put("the letter of cancelling to " + person.key(), invitations.cancellationFor(id).letterPdf().orElseThrow());
            }
        }
    }

    private static void copies() {
        FamilyPapers papers = CHAIN.get(FamilyPapers.class);
        for (String reader : List.of("jade", "ryan")) {
            UUID id = CHAIN.person(reader).id();
            Copy copy = CHAIN.get(Disclosures.class).copiesFor(CHAIN.conference().id(), id).stream().filter(one -> one.state() == CopyState.READY)
                    .findFirst().orElseThrow();
            PAPERS.put("a copy for " + reader, bytes(papers.copy(copy.id(), Shape.PDF)));
            PAPERS.put("a copy for " + reader + " in large print", bytes(papers.copy(copy.id(), Shape.LARGE_PRINT)));
            PAPERS.put("everything for " + reader, bytes(papers.everything(CHAIN.conference().id(), id, List.of(copy.id()), Print.ORDINARY)));
            PAPERS.put("everything for " + reader + " in large print", bytes(papers.everything(CHAIN.conference().id(), id, List.of(copy.id()), Print.LARGE)));
        }
    }

    private static void inLargePrint() {
        Person jade = CHAIN.person("jade");
        CHAIN.did(() -> {
            CHAIN.get(Arrangements.class).reads(CHAIN.conference().id(), jade.id(), new ReadingWish(true, List.of()), "user:demo");
            return jade;
        });
        Invitations invitations = CHAIN.get(Invitations.class);
        UUID hers = invitations.of(CHAIN.conference().id()).stream().filter(one -> one.personId().equals(jade.id())).findFirst().orElseThrow().id();
        PAPERS.put("the letter to jade in large print", invitations.packFor(hers).letterPdf());
        PAPERS.put("the guide in large print", invitations.packFor(hers).guide().orElseThrow());
    }

    private static void forAYoungPerson() {
        UUID noah = CHAIN.conference().children().get(1).id();
        Report report = CHAIN.get(Reports.class).of(CHAIN.conference().id()).stream()
                .filter(one -> one.authorId().equals(CHAIN.person("wills").id()) && one.state() == ReportState.COUNTERSIGNED)
                .max(Comparator.comparing(Report::version)).orElseThrow();
        List<Integer> numbers = report.statements().stream().filter(one -> one.about().equals("Noah") && one.section().equals("worried") && one.whoMayRead().equals("family"))
                .map(Statement::number).toList();
        YoungDecision decision = new YoungDecision(CHAIN.conference().id(), noah, "Helen Marsh", "Miss Tran", LocalDate.of(2026, 6, 8),
                Map.of(report.id(), numbers));
        assertThat(CHAIN.did(() -> CHAIN.get(YoungPeople.class).decide(decision, "user:demo"))).isInstanceOf(YoungAnswer.Recorded.class);
        PAPERS.put("a young person's own version", bytes(CHAIN.get(YoungPapers.class).of(CHAIN.conference().id(), noah).orElseThrow()));
    }

    private static byte[] bytes(Served served) {
        return ((Served.Whole) served).paper().bytes();
    }

    static Stream<String> papers() {
        return PAPERS.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("papers")
    void conformsToPdfUa(String paper) {
        assertThat(VeraPdf.failures(PAPERS.get(paper))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("papers")
    void conformsToPdfA(String paper) {
        assertThat(VeraPdf.archiveFailures(PAPERS.get(paper))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("papers")
    void lacksNoLetter(String paper) {
        assertThat(PdfText.of(PAPERS.get(paper)).words()).doesNotContain("could not be printed");
    }

    @ParameterizedTest
    @MethodSource("languages")
    void saysWhatWasSaidInEachLanguage(String language) {
        for (String paper : List.of("the chair's pack, with a picture carried", "the professionals' bundle", "everything for jade in large print")) {
            assertThat(PdfText.of(PAPERS.get(paper)).words()).as(paper).contains(SAID.get(language).replaceAll("[.۔]$", ""));
        }
    }

    static Stream<String> languages() {
        return SAID.keySet().stream();
    }
}
