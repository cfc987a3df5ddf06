package org.cleardays.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.cleardays.Carters;
import org.cleardays.demonstration.Browser;
import org.cleardays.demonstration.Cast;
import org.cleardays.demonstration.Demonstration;
import org.cleardays.demonstration.DemonstrationSettings;
import org.cleardays.demonstration.Desk;
import org.cleardays.demonstration.Letter;
import org.cleardays.demonstration.Mailbox;
import org.cleardays.demonstration.Office;
import org.cleardays.demonstration.Patience;
import org.cleardays.demonstration.Post;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A conference is moved, cancelled and stood down, by real mail: who hears of it, what they hear, and that nothing else leaves. */
class ReschedulingTest {

    private static final Duration LONG = Duration.ofSeconds(120);
    private static final Set<String> STILL_OPEN = Set.of("queued", "uncertain", "stopped");
    private static final List<String> AUTHORS = List.of("hussain", "lunt", "okafor", "wills", "adeyemi", "zolkiewski");

    @TempDir
    static Path folder;

    private static DemonstrationSettings settings;
    private static Demonstration demonstration;
    private static Office office;
    private static Office secondPerson;

    @BeforeAll
    static void start() {
        settings = DemonstrationSettings.onFreePorts(folder, false);
        demonstration = Demonstration.start(settings);
        office = new Office(settings.portal());
        secondPerson = Office.ofTheSecond(settings.portal());
    }

    @AfterAll
    static void stop() {
        demonstration.close();
    }

    @Test
    void twiceOnceAcrossAHolidayLeavesTheRightDeadlinesAndOneMessageToEachPersonConcerned() {
        Told told = booked("CPC-2026-0243", "twice");
        told.post().answer(told.newest("surgery@gp", letter -> letter.subject().startsWith("Report needed")), told.at("surgery@gp"),
                "Known to us, last seen 2 April, nothing to add.");
        Patience.within(LONG).until("the GP's answer is filed", () -> told.report("zolkiewski").path("status").asString("").contains("nothing to add"));

        told.move("2026-09-01T10:00");
        // Monday 31 August is the Summer bank holiday (domain.md 3; gov.uk/bank-holidays)
        assertThat(told.deadlines()).containsEntry("report-to-family", "2026-08-27").containsEntry("report-from-author", "2026-08-25");
        assertThat(told.persons("moved")).containsExactlyInAnyOrder("jade", "ryan", "pauline", "hussain", "lunt", "okafor", "wills", "adeyemi",
                "zolkiewski", "marsh");
        Letter amira = told.newest("a.hussain@council", letter -> letter.subject().startsWith("New time"));
        assertThat(amira.subject()).isEqualTo("New time: conference CPC-2026-0243 is now on Tuesday 1 September, 10am");
        assertThat(amira.words()).contains("It was to be on Tuesday 9 June, 10am", "send us your report by 5pm Tuesday 25 August");
        assertThat(told.newest("surgery@gp", letter -> letter.subject().startsWith("New time")).words()).contains("We have your report");
        assertThat(calendarEntry(amira)).contains("METHOD:REQUEST", "SEQUENCE:1", "DTSTART:20260901T090000Z", uidOf(told));
        assertThat(told.newest("h.marsh@council", letter -> letter.subject().startsWith("New time")).link("/conferences/CPC-2026-0243")).isPresent();
        assertThat(familyLetter(told, "jade.carter@home")).contains("The time has changed", "10am on Tuesday 1 September 2026").doesNotContain("11:30");
        assertThat(familyLetter(told, "ryan.barnes@home")).contains("11:30am on Tuesday 1 September 2026").doesNotContain("10am", "Larch Close");
        assertThat(told.states("invitation", "marcus")).containsExactlyInAnyOrder("withdrawn", "to-post");
        told.postLetterOf("marcus");

        told.move("2026-09-08T14:00");
        assertThat(told.deadlines()).containsEntry("report-to-family", "2026-09-04").containsEntry("report-from-author", "2026-09-02");
        assertThat(told.earlier("report-to-family")).containsExactly("2026-06-05 conference-moved", "2026-08-27 conference-moved");
        assertThat(told.earlier("conference-held")).isEmpty();
        assertThat(told.persons("moved")).hasSize(21).filteredOn("marcus"::equals).hasSize(1);
        assertThat(Stream.of("jade", "ryan", "pauline", "hussain", "lunt", "okafor", "wills", "adeyemi", "zolkiewski", "marsh"))
                .allSatisfy(person -> assertThat(told.persons("moved")).filteredOn(person::equals).hasSize(2));
        Letter again = told.newest("a.hussain@council", letter -> letter.subject().startsWith("New time"));
        assertThat(again.words()).contains("It was to be on Tuesday 1 September, 10am", "5pm Wednesday 2 September");
        assertThat(calendarEntry(again)).contains("SEQUENCE:2", "DTSTART:20260908T130000Z", uidOf(told));
        assertThat(familyLetter(told, "ryan.barnes@home")).contains("3:30pm on Tuesday 8 September 2026");
        assertThat(Pdf.text(office.bytes("dispatches/" + told.letter("moved", "marcus") + ".pdf"))).contains("Tuesday 8 September 2026");
    }

    @Test
    void cancellingTellsEverybodyOnceAndNothingElseLeaves() {
        Told told = booked("CPC-2026-0244", "cancelled");
        Letter invitation = told.newest("a.hussain@council", letter -> letter.subject().startsWith("Report needed"));
        office.post("conferences/CPC-2026-0244/cancel", Map.of("reason", "the children are safe with their grandmother"));
        told.settled();
        assertThat(told.persons("cancelled")).containsExactlyInAnyOrder("jade", "ryan", "pauline", "hussain", "lunt", "okafor", "wills", "adeyemi",
                "zolkiewski", "marsh");
        assertThat(told.states("invitation", "marcus")).containsExactly("withdrawn");
        Letter cancelled = told.newest("a.hussain@council", letter -> letter.subject().startsWith("Cancelled"));
        assertThat(calendarEntry(cancelled)).contains("METHOD:CANCEL", "STATUS:CANCELLED", "SEQUENCE:1", uidOf(told));
        assertThat(told.newest("jade.carter@home", letter -> true).subject()).isEqualTo("Something to read from Doncaster");
        assertThat(familyLetter(told, "jade.carter@home")).contains("will not take place", "10am on Tuesday 9 June 2026");
        closed(told, invitation);
    }

    @Test
    void standingDownStopsEverythingAndTellsTheFamilyNothing() {
        Told told = booked("CPC-2026-0245", "stood-down");
        Letter invitation = told.newest("a.hussain@council", letter -> letter.subject().startsWith("Report needed"));
        office.post("conferences/CPC-2026-0245/stand-down", Map.of("reason", "a death"));
        told.settled();
        assertThat(told.persons("stood-down")).containsExactlyInAnyOrderElementsOf(Stream.concat(AUTHORS.stream(), Stream.of("marsh")).toList());
        assertThat(Stream.of("jade.carter@home", "ryan.barnes@home", "pauline.carter@home")).allSatisfy(person ->
                assertThat(told.mails(person)).hasSize(1));
        assertThat(told.newest("s.lunt@police", letter -> true).subject()).isEqualTo("Please send nothing more: conference CPC-2026-0245");
        closed(told, invitation);
    }

    /** The link opens nothing and says so kindly; a report that comes all the same is held for a person; nothing waits to leave. */
    private static void closed(Told told, Letter invitation) {
        Browser browser = new Browser();
        Browser.Page page = browser.submit(browser.open(invitation.link("/l/").orElseThrow()), "/l/", Map.of());
        assertThat(page.html()).contains("There is nothing you need to do", "01632 960 143").doesNotContain("six digits");
        told.post().answer(invitation, told.at("a.hussain@council"), "My report after all: nothing to add.");
        Patience.within(LONG).until("the late mail is held", () -> Told.list("held").anyMatch(held ->
                Desk.text(held, "from").equals(told.at("a.hussain@council"))));
        assertThat(told.dispatches()).noneMatch(dispatch -> Set.of("queued", "to-post", "stopped").contains(Desk.text(dispatch, "state")));
    }

    private static Told booked(String reference, String place) {
        office.postYaml("conferences", Carters.yaml().replace("CPC-2026-0143", reference).replace(".test", "-" + place + ".test"));
        Told told = new Told(reference, place);
        Patience.within(LONG).until("all are invited", () -> told.persons("invitation").size() == 10 && told.nothingIsOnItsWay());
        return told;
    }

    private static String calendarEntry(Letter letter) {
        return new String(letter.attachments(".ics").findFirst().orElseThrow().bytes(), StandardCharsets.UTF_8).replace("\r\n ", "");
    }

    private static String uidOf(Told told) {
        return calendarEntry(told.newest("a.hussain@council", letter -> letter.subject().startsWith("Report needed"))).lines()
                .filter(line -> line.startsWith("UID:")).findFirst().orElseThrow();
    }

    private static String familyLetter(Told told, String person) {
        return Pdf.text(told.newest(person, letter -> true).attachments(".pdf").findFirst().orElseThrow().bytes());
    }

    /** One conference, its people at addresses of their own, and what they were told. */
    private record Told(String reference, String place) {

        Post post() {
            return new Post(settings.smtpPort());
        }

        String at(String person) {
            return person + "-" + place + ".test";
        }

        void move(String heldAt) {
            office.post("conferences/" + reference + "/move", Map.of("heldAt", heldAt, "reason", "the chair is ill"));
            settled();
        }

        /** The change has been told: its work is done, and nothing waits to be sent. */
        void settled() {
            Patience.within(LONG).until("those concerned are told", () -> theChairKnows() && nothingIsOnItsWay());
        }

        private boolean theChairKnows() {
            return dispatches().stream().anyMatch(dispatch -> Desk.text(dispatch, "person").equals("marsh")
                    && Desk.text(dispatch, "about").equals(lastChange()));
        }

        /** The gate stops every list of people that names Larch Lane, so near to the safe address: a second person lets it go each time. */
        boolean nothingIsOnItsWay() {
            dispatches().stream().filter(dispatch -> Desk.text(dispatch, "state").equals("stopped")).forEach(stopped ->
                    secondPerson.post("dispatches/" + Desk.text(stopped, "id") + "/let-through",
                            Map.of("decidedBy", "Dev Rana", "reason", "a maternity unit's name, no address")));
            return dispatches().stream().noneMatch(dispatch -> STILL_OPEN.contains(Desk.text(dispatch, "state")));
        }

        private String lastChange() {
            return list("conferences/" + reference + "/history").filter(entry -> Desk.text(entry, "detail").startsWith("change "))
                    .map(entry -> Desk.text(entry, "detail").substring("change ".length())).reduce((earlier, later) -> later).orElseThrow();
        }

        List<JsonNode> dispatches() {
            return list("conferences/" + reference + "/dispatches").toList();
        }

        List<String> persons(String kind) {
            return dispatches().stream().filter(dispatch -> Desk.text(dispatch, "kind").equals(kind)).map(dispatch -> Desk.text(dispatch, "person"))
                    .toList();
        }

        List<String> states(String kind, String person) {
            return dispatches().stream().filter(dispatch -> Desk.text(dispatch, "kind").equals(kind) && Desk.text(dispatch, "person").equals(person))
                    .map(dispatch -> Desk.text(dispatch, "state")).toList();
        }

        String letter(String kind, String person) {
            return dispatches().stream().filter(dispatch -> Desk.text(dispatch, "kind").equals(kind) && Desk.text(dispatch, "person").equals(person))
                    .filter(dispatch -> Desk.text(dispatch, "state").equals("to-post")).map(dispatch -> Desk.text(dispatch, "id")).findFirst().orElseThrow();
        }

        void postLetterOf(String person) {
            office.post("dispatches/" + letter("invitation", person) + "/posted", Map.of());
        }

        JsonNode report(String author) {
            return list("conferences/" + reference + "/reports").filter(report -> Desk.text(report, "author").equals(author)).findFirst().orElseThrow();
        }

        Map<String, String> deadlines() {
            return list("conferences/" + reference + "/deadlines").filter(deadline -> !Desk.text(deadline, "due").isEmpty())
                    .collect(Collectors.toMap(deadline -> Desk.text(deadline, "id"), deadline -> Desk.text(deadline, "due").substring(0, 10),
                            (one, other) -> one));
        }

        /** The dates that this deadline had before, each with what replaced it. */
        List<String> earlier(String id) {
            return list("conferences/" + reference + "/deadlines").filter(deadline -> Desk.text(deadline, "id").equals(id))
                    .flatMap(deadline -> deadline.get("earlier").valueStream())
                    .map(date -> Desk.text(date, "due").substring(0, 10) + " " + Desk.text(date, "why")).toList();
        }

        List<Letter> mails(String person) {
            return new Mailbox(settings.imapPort(), at(person)).letters();
        }

        Letter newest(String person, Predicate<Letter> like) {
            return mails(person).reversed().stream().filter(like).findFirst().orElseThrow();
        }

        static Stream<JsonNode> list(String path) {
            return office.get(path).valueStream();
        }
    }
}
