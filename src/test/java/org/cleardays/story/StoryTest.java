package org.cleardays.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.cleardays.demonstration.Cast;
import org.cleardays.demonstration.Demonstration;
import org.cleardays.demonstration.DemonstrationSettings;
import org.cleardays.demonstration.Desk;
import org.cleardays.demonstration.Letter;
import org.cleardays.demonstration.Story;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Plays the whole story once, and asserts each of its steps from outside. */
class StoryTest implements WhatTheFamilyGets, WhatTheChairGets {

    private static final List<String> TOLD = new ArrayList<>();

    @TempDir
    static Path folder;

    private static DemonstrationSettings settings;
    private static Demonstration demonstration;
    private static Onlooker onlooker;
    private static double loadBefore;
    private static Instant start;
    private static Duration took;

    @BeforeAll
    static void play() {
        settings = DemonstrationSettings.onFreePorts(folder, true);
        demonstration = Demonstration.start(settings);
        onlooker = new Onlooker(settings);
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

    @Override
    public Onlooker seen() {
        return onlooker;
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
        return onlooker.desk().history().map(entry -> Desk.text(entry, "what"))
                .filter(what -> what.matches("conference-.*|report-.*|response-.*|countersignature-.*|copy-.*")).toList();
    }

    // 1. booking

    @Test
    void computesAndExplainsTheDeadlines() {
        List<JsonNode> deadlines = onlooker.list("conferences/" + Cast.REFERENCE + "/deadlines");
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
            Letter invitation = onlooker.mails(address).getFirst();
            assertThat(invitation.to()).isEqualTo(address);
            assertThat(invitation.attachments(".pdf")).isNotEmpty();
        }
    }

    @Test
    void sendsAgenciesTheFormAndACalendarEntry() {
        for (String address : List.of(Cast.AMIRA, Cast.SARAH, Cast.NGOZI, Cast.KATE, Cast.GRACE, Cast.SURGERY)) {
            Letter invitation = onlooker.mails(address).getFirst();
            assertThat(invitation.attachments(".docx")).hasSizeGreaterThanOrEqualTo(2);
            assertThat(invitation.parts()).anyMatch(piece -> piece.type().startsWith("text/calendar"));
        }
    }

    @Test
    void tellsJadeAndRyanTheirOwnTimeOnly() {
        assertThat(onlooker.reachedBy("jade", Cast.JADE).says("10:00") || onlooker.reachedBy("jade", Cast.JADE).says("10am")).isTrue();
        assertThat(onlooker.reachedBy("ryan", Cast.RYAN).says("11:30") || onlooker.reachedBy("ryan", Cast.RYAN).says("11.30am")).isTrue();
    }

    @Test
    void invitesMarcusOnPaper() {
        assertThat(onlooker.desk().dispatches().filter(one -> Onlooker.isFor(one, "marcus", "invitation"))).singleElement()
                .satisfies(one -> assertThat(Desk.text(one, "state")).isEqualTo("posted"));
    }

    // 3 and 4. reports

    @Test
    void filesEachAgencysReport() {
        assertThat(onlooker.desk().reports().map(report -> Desk.text(report, "author"))).containsExactlyInAnyOrder("hussain", "lunt", "okafor", "wills", "adeyemi",
                "zolkiewski");
        assertThat(Stream.of("hussain", "lunt", "okafor", "wills", "adeyemi").map(onlooker.desk()::status)).containsOnly("ready");
        assertThat(onlooker.desk().status("zolkiewski")).isEqualTo("nothing to add");
    }

    @Test
    void returnsTheSchoolsReportWithReasonsAndTakesItAgain() {
        JsonNode school = onlooker.desk().report("okafor");
        assertThat(school.path("version").asInt()).isEqualTo(2);
        assertThat(school.path("earlier").path(0).path("findings")).hasSize(2);
        assertThat(onlooker.mails(Cast.NGOZI).stream().map(Letter::words))
                .anyMatch(words -> words.contains("What has happened, row 1") && words.contains("What the children say, row 1"));
    }

    @Test
    void holdsTheStrangersMail() {
        assertThat(onlooker.desk().held()).anySatisfy(held -> assertThat(Desk.text(held, "from")).isEqualTo(Cast.STRANGER));
        assertThat(onlooker.mails(Cast.STRANGER)).hasSize(1).allSatisfy(letter -> assertThat(letter.words()).doesNotContain("Carter", Cast.REFERENCE));
    }

    @Test
    void hasEachReportCountersignedByTheAuthorsManager() {
        assertThat(Stream.of("hussain", "lunt", "okafor", "wills", "adeyemi")).allMatch(onlooker.desk()::isCountersigned);
        assertThat(onlooker.mails(Cast.JOAN)).hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void confirmsToEverySender() {
        for (String address : List.of(Cast.AMIRA, Cast.SARAH, Cast.NGOZI, Cast.KATE, Cast.GRACE, Cast.SURGERY)) {
            assertThat(onlooker.mails(address)).as(address).hasSizeGreaterThanOrEqualTo(2);
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
        return onlooker.mails(address).stream().map(Letter::subject)
                .filter(subject -> subject.matches("(Reminder: |Report now late|Report from your team|One report is late|Today: ).*")).toList();
    }
}
