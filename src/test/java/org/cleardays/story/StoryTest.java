package org.cleardays.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.cleardays.demonstration.Cast;
import org.cleardays.demonstration.Demonstration;
import org.cleardays.demonstration.DemonstrationSettings;
import org.cleardays.demonstration.Desk;
import org.cleardays.demonstration.Letter;
import org.cleardays.demonstration.Mailbox;
import org.cleardays.demonstration.Office;
import org.cleardays.demonstration.Story;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Plays the whole story once, and asserts each of its steps from outside. */
class StoryTest {

    private static final List<String> TOLD = new ArrayList<>();

    @TempDir
    static Path folder;

    private static DemonstrationSettings settings;
    private static Demonstration demonstration;
    private static Office office;
    private static Desk desk;
    private static final Map<String, Reached> REACHED = new HashMap<>();
    private static double loadBefore;
    private static Instant start;
    private static Duration took;

    @BeforeAll
    static void play() {
        settings = DemonstrationSettings.onFreePorts(folder, true);
        demonstration = Demonstration.start(settings);
        office = new Office(settings.portal());
        desk = new Desk(office);
        loadBefore = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        start = Instant.now();
        new Story(settings, StoryTest::told).tell();
        took = Duration.between(start, Instant.now());
        System.out.println("The story took " + took.toSeconds() + " s");
    }

    private static void told(String line) {
        System.out.printf("%3d s  %s%n", Duration.between(start, Instant.now()).toSeconds(), line);
        TOLD.add(line);
    }

    @AfterAll
    static void stop() {
        demonstration.close();
    }

    /** On two cores that do nothing else. */
    @Test
    void isToldWithinAMinute() {
        assumeThat(loadBefore).as("load of this machine before the story").isLessThan(1.5 * Runtime.getRuntime().availableProcessors());
        assertThat(took).isLessThan(Duration.ofSeconds(60));
    }

    @Test
    void isNotToldTwice() {
        List<String> before = whatPeopleDid();
        List<String> again = new ArrayList<>();
        new Story(settings, again::add).tell();
        assertThat(whatPeopleDid()).isEqualTo(before);
        assertThat(again).anyMatch(line -> line.contains("Amira Hussain") && line.endsWith("(as told before)"));
    }

    private static List<String> whatPeopleDid() {
        return desk.history().map(entry -> Desk.text(entry, "what"))
                .filter(what -> what.matches("conference-.*|report-.*|response-.*|countersignature-.*|copy-.*")).toList();
    }

    // 1. booking

    @Test
    void computesAndExplainsTheDeadlines() {
        List<JsonNode> deadlines = list("conferences/" + Cast.REFERENCE + "/deadlines");
        assertThat(deadlines).filteredOn(deadline -> !deadline.get("due").isNull()).extracting(deadline -> Desk.text(deadline, "id") + " " + Instant.parse(Desk.text(deadline, "due")))
                .contains("report-from-author 2026-06-03T16:00:00Z", "report-to-chair 2026-06-05T16:00:00Z", "report-to-family 2026-06-05T16:00:00Z",
                        "conference-held 2026-06-11T16:00:00Z");
        assertThat(deadlines).allSatisfy(deadline -> assertThat(Desk.text(deadline, "because")).isNotBlank())
                .allSatisfy(deadline -> assertThat(Desk.text(deadline, "source")).isNotBlank());
    }

    // 2. invitations

    @Test
    void invitesEachInviteeByAMailOfTheirOwn() {
        for (String address : List.of(Cast.JADE, Cast.RYAN, Cast.PAULINE, Cast.AMIRA, Cast.SARAH, Cast.NGOZI, Cast.KATE, Cast.GRACE, Cast.SURGERY)) {
            Letter invitation = mails(address).getFirst();
            assertThat(invitation.to()).isEqualTo(address);
            assertThat(invitation.attachments(".pdf")).isNotEmpty();
        }
    }

    @Test
    void sendsAgenciesTheFormAndACalendarEntry() {
        for (String address : List.of(Cast.AMIRA, Cast.SARAH, Cast.NGOZI, Cast.KATE, Cast.GRACE, Cast.SURGERY)) {
            Letter invitation = mails(address).getFirst();
            assertThat(invitation.attachments(".docx")).hasSizeGreaterThanOrEqualTo(2);
            assertThat(invitation.parts()).anyMatch(piece -> piece.type().startsWith("text/calendar"));
        }
    }

    @Test
    void tellsJadeAndRyanTheirOwnTimeOnly() {
        assertThat(reachedBy("jade", Cast.JADE).says("10:00") || reachedBy("jade", Cast.JADE).says("10am")).isTrue();
        assertThat(reachedBy("ryan", Cast.RYAN).says("11:30") || reachedBy("ryan", Cast.RYAN).says("11.30am")).isTrue();
    }

    @Test
    void invitesMarcusOnPaper() {
        assertThat(desk.dispatches().filter(one -> isFor(one, "marcus", "invitation"))).singleElement()
                .satisfies(one -> assertThat(Desk.text(one, "state")).isEqualTo("posted"));
    }

    // 3 and 4. reports

    @Test
    void filesEachAgencysReport() {
        assertThat(desk.reports().map(report -> Desk.text(report, "author"))).containsExactlyInAnyOrder("hussain", "lunt", "okafor", "wills", "adeyemi",
                "zolkiewski");
        assertThat(Stream.of("hussain", "lunt", "okafor", "wills", "adeyemi").map(desk::status)).containsOnly("ready");
        assertThat(desk.status("zolkiewski")).isEqualTo("nothing to add");
    }

    @Test
    void returnsTheSchoolsReportWithReasonsAndTakesItAgain() {
        JsonNode school = desk.report("okafor");
        assertThat(school.path("version").asInt()).isEqualTo(2);
        assertThat(school.path("earlier").path(0).path("findings")).hasSize(2);
        assertThat(mails(Cast.NGOZI).stream().map(Letter::words))
                .anyMatch(words -> words.contains("What has happened, row 1") && words.contains("What the children say, row 1"));
    }

    @Test
    void holdsTheStrangersMail() {
        assertThat(desk.held()).anySatisfy(held -> assertThat(Desk.text(held, "from")).isEqualTo(Cast.STRANGER));
        assertThat(mails(Cast.STRANGER)).hasSize(1).allSatisfy(letter -> assertThat(letter.words()).doesNotContain("Carter", Cast.REFERENCE));
    }

    @Test
    void hasEachReportCountersignedByTheAuthorsManager() {
        assertThat(Stream.of("hussain", "lunt", "okafor", "wills", "adeyemi")).allMatch(desk::isCountersigned);
        assertThat(mails(Cast.JOAN)).hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void confirmsToEverySender() {
        for (String address : List.of(Cast.AMIRA, Cast.SARAH, Cast.NGOZI, Cast.KATE, Cast.GRACE, Cast.SURGERY)) {
            assertThat(mails(address)).as(address).hasSizeGreaterThanOrEqualTo(2);
        }
    }

    @Test
    void remindsTheHealthVisitorUntilHerReportIsThere() {
        assertThat(chasing(Cast.KATE)).containsExactly("Reminder: report due tomorrow 5pm: " + Cast.REFERENCE,
                "Reminder: report due today 5pm: " + Cast.REFERENCE, "Report now late: " + Cast.REFERENCE);
        assertThat(chasing(Cast.AMIRA)).as("her report came on the day before").doesNotContain("Report now late: " + Cast.REFERENCE);
    }

    @Test
    void tellsHerManagerAndTheOfficeThatItIsLate() {
        assertThat(chasing(Cast.JOAN)).containsOnlyOnce("Report from your team is late: " + Cast.REFERENCE);
        assertThat(chasing(Cast.DEV)).containsOnlyOnce("One report is late: " + Cast.REFERENCE);
        assertThat(Stream.of(Cast.TOM, Cast.OWEN, Cast.RUTH)).allSatisfy(manager -> assertThat(chasing(manager))
                .doesNotContain("Report from your team is late: " + Cast.REFERENCE));
    }

    @Test
    void givesTheOfficeOneListEachWorkingMorning() {
        assertThat(chasing(Cast.DEV).stream().filter(subject -> subject.startsWith("Today: "))).hasSizeLessThanOrEqualTo(5)
                .anyMatch(subject -> subject.startsWith("Today: 1 late"));
    }

    /** Subjects of reminders, escalations and lists, in the order in which they came. */
    private static List<String> chasing(String address) {
        return mails(address).stream().map(Letter::subject)
                .filter(subject -> subject.matches("(Reminder: |Report now late|Report from your team|One report is late|Today: ).*")).toList();
    }

    // 5. sharing

    @Test
    void waitsForAPersonBeforeRestrictedReportsGo() {
        assertThat(Desk.text(desk.copy("hussain", "jade"), "decidedBy")).isEqualTo("Helen Marsh");
        assertThat(Desk.text(desk.copy("wills", "jade"), "decidedBy")).isEmpty();
    }

    @Test
    @Tag("C16")
    void stopsTheNearMatchUntilTwoPeopleHaveDecided() {
        JsonNode copy = desk.copy("adeyemi", "ryan");
        assertThat(copy.path("hits").toString().toLowerCase()).contains("larch lane");
        assertThat(Desk.text(copy, "decidedBy")).isEqualTo("Helen Marsh and Dev Rana");
    }

    @Test
    void givesEachParentWhatIsTheirs() {
        Reached jade = reachedBy("jade", Cast.JADE);
        Reached ryan = reachedBy("ryan", Cast.RYAN);
        Reached marcus = paperFor("marcus");
        assertThat(jade.says("swollen left eye") && jade.says("antenatal appointment") && jade.says("may be hurt or very frightened")).isTrue();
        assertThat(ryan.says("smelled of alcohol") && ryan.says("may be hurt or very frightened")).isTrue();
        assertThat(marcus.says("reads two years above her age") && marcus.says("may be hurt or very frightened")).isTrue();
    }

    @Test
    @Tag("D4")
    void keepsEveryPlantedMarkFromWhomItMustNotReach() {
        Map<String, Reached> reached = Map.of("jade", reachedBy("jade", Cast.JADE), "ryan", reachedBy("ryan", Cast.RYAN), "marcus", paperFor("marcus"));
        List<String> leaks = reached.entrySet().stream().flatMap(reader -> PlantedMarks.NEVER_TO.get(reader.getKey()).stream()
                .flatMap(mark -> reader.getValue().placesThatSay(mark).stream()).map(leak -> reader.getKey() + ": " + leak)).toList();
        assertThat(leaks).isEmpty();
    }

    @Test
    void sendsMarcusEverythingOnPaper() {
        assertThat(desk.dispatches().filter(one -> Desk.text(one, "person").equals("marcus"))).isNotEmpty()
                .allSatisfy(one -> assertThat(Desk.text(one, "to")).doesNotContain("@"));
        assertThat(desk.dispatches().filter(one -> isFor(one, "marcus", "copy"))).extracting(one -> Desk.text(one, "state")).containsOnly("posted");
    }

    // 6. and 7. the pack, the supplement, the answers

    @Test
    void printsTheChairsPack() {
        byte[] pack = pack(1);
        assertThat(Pdf.page(pack, 1)).contains(Cast.REFERENCE, "Ellie Carter", "Noah Carter", "Baby Carter");
        assertThat(Pdf.text(pack)).contains("held her by the throat", "not received", "Kate Wills", "child screaming");
        assertThat(Pdf.text(pack)).doesNotContain("Noah brought him books");
        for (int page = 1; page <= Pdf.pages(pack); page++) {
            assertThat(Pdf.page(pack, page)).contains("%d of %d".formatted(page, Pdf.pages(pack)));
        }
    }

    @Test
    void tellsTheChairHowOftenWhatIsMissingWasAskedFor() {
        assertThat(Pdf.text(pack(1)).replaceAll("\\s+", " ")).contains("its author was reminded 3 times");
    }

    @Test
    void mailsTheChairALinkAndNoReport() {
        assertThat(mails(Cast.HELEN)).isNotEmpty().allSatisfy(letter -> assertThat(letter.attachments(".pdf")).isEmpty());
        assertThat(mails(Cast.HELEN)).anyMatch(letter -> letter.link(settings.portal()).isPresent());
    }

    @Test
    void supplementsThePackWithTheLateReport() {
        assertThat(Pdf.text(pack(2))).contains("Noah brought him books").doesNotContain("held her by the throat");
    }

    @Test
    void takesJadesAnswerToTheAuthorsAndTheChairAndNobodyElse() {
        for (String address : List.of(Cast.GRACE, Cast.NGOZI, Cast.HELEN)) {
            assertThat(inbox(address).says("from week 7, not week 9")).as(address).isTrue();
        }
        for (String address : List.of(Cast.RYAN, Cast.AMIRA, Cast.SARAH, Cast.KATE, Cast.PAULINE)) {
            assertThat(inbox(address).says("from week 7, not week 9")).as(address).isFalse();
        }
    }

    // 8. the evidence

    @Test
    void showsForEachReportAndReaderWhatHappenedAndWhen() {
        for (String author : List.of("hussain", "lunt", "okafor", "adeyemi", "wills")) {
            JsonNode copy = desk.copy(author, "jade");
            for (String point : List.of("shared", "delivered", "opened", "acknowledged")) {
                assertThat(Desk.text(copy, point)).as(author + " " + point).isNotBlank();
            }
        }
    }

    @Test
    void saysWhatWasKeptAndWhatCameLate() {
        assertThat(Desk.text(desk.copy("hussain", "jade"), "standing")).isEqualTo("kept");
        assertThat(Desk.text(desk.copy("wills", "jade"), "standing")).isEqualTo("kept late");
        assertThat(Desk.text(desk.copy("adeyemi", "marcus"), "standing")).isEqualTo("not applicable");
    }

    /** What is printed for paper has no tags, and nobody who listens could read it. */
    /** Doncaster's file asks for none. */
    @Test
    void noProfessionalGetsABundleWhereNoFileAsksForOne() {
        assertThat(desk.dispatches()).isNotEmpty().noneMatch(dispatch -> Desk.text(dispatch, "kind").equals("bundle"));
    }

    @Test
    void everyPdfInAMailIsForTheScreen() {
        List<byte[]> files = Cast.ADDRESSES.stream().flatMap(address -> mails(address).stream()).flatMap(mail -> mail.attachments(".pdf"))
                .map(Letter.Piece::bytes).toList();
        assertThat(files).hasSizeGreaterThan(5).allSatisfy(file -> assertThat(Pdf.everything(file)).contains("pdfuaid:part"));
    }

    private static List<JsonNode> list(String path) {
        List<JsonNode> list = new ArrayList<>();
        office.get(path).forEach(list::add);
        return list;
    }

    private static List<Letter> mails(String address) {
        return new Mailbox(settings.imapPort(), address).letters();
    }

    private static Reached inbox(String address) {
        Reached reached = new Reached();
        mails(address).forEach(reached::mail);
        return reached;
    }

    private static Reached reachedBy(String reader, String address) {
        return REACHED.computeIfAbsent(reader, key -> lookedAt(key, address));
    }

    private static Reached lookedAt(String reader, String address) {
        Reached reached = inbox(address);
        new ReadersEye(settings, office, desk).look(reader, address, reached);
        return reached;
    }

    private static Reached paperFor(String reader) {
        Reached reached = new Reached();
        desk.dispatches().filter(one -> Desk.text(one, "person").equals(reader))
                .forEach(one -> reached.file(Desk.text(one, "kind"), "", office.bytes("dispatches/" + Desk.text(one, "id") + ".pdf")));
        return reached;
    }

    private static byte[] pack(int number) {
        return desk.packs().filter(pack -> pack.path("number").asInt() == number)
                .map(pack -> office.bytes("packs/" + Desk.text(pack, "id") + ".pdf")).findFirst().orElseThrow();
    }

    private static boolean isFor(JsonNode dispatch, String person, String kind) {
        return Desk.text(dispatch, "person").equals(person) && Desk.text(dispatch, "kind").equals(kind);
    }
}
