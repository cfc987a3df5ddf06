package org.cleardays.tracking.chase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.cleardays.Carters;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("F4")
class ChasingTest {

    private final ChasedCarters carters = new ChasedCarters();

    @Test
    void remindsEachAuthorWhoStillOwesAtTheMomentAndNotBefore() {
        carters.report("wills", "not received").report("okafor", "returned").report("lunt", "waiting for countersignature");
        assertThat(carters.dueAt("2026-06-01T08:59:59")).isEmpty();
        assertThat(carters.outcomesAt("2026-06-01T09:00")).containsExactly("two-days-before okafor still-due", "two-days-before wills still-due");
    }

    @Test
    void sendsNothingTwice() {
        carters.report("wills", "not received");
        assertThat(carters.outcomesAt("2026-06-01T09:00")).hasSize(1);
        assertThat(carters.dueAt("2026-06-01T09:00")).isEmpty();
        assertThat(carters.dueAt("2026-06-01T17:00")).isEmpty();
    }

    @Test
    void stopsWhenTheReportComesBetweenTheMomentAndTheMail() {
        carters.report("wills", "not received");
        UUID found = carters.at("2026-06-01T09:00").due(carters.now()).getFirst();
        carters.report("wills", "received");
        assertThat(carters.outcome(carters.at("2026-06-01T09:01"), found)).isInstanceOf(StillOwed.NoLonger.class);
        assertThat(carters.rows("no-longer")).containsExactly("two-days-before wills");
    }

    @Test
    void doesNotComeBackToAMomentAtWhichNothingWasOwed() {
        assertThat(carters.dueAt("2026-06-02T09:00")).isEmpty();
        carters.report("wills", "returned");
        assertThat(carters.dueAt("2026-06-02T10:00")).isEmpty();
        assertThat(carters.dueAt("2026-06-03T09:00")).containsExactly("on-the-day wills");
    }

    @Test
    void catchesUpOnlyTheLatestOfWhatWasMissed() {
        carters.report("wills", "not received");
        assertThat(carters.outcomesAt("2026-06-03T14:00")).containsExactly("on-the-day wills still-due");
        assertThat(carters.rows("overtaken")).containsExactly("day-before wills", "two-days-before wills");
    }

    @Test
    void tellsAuthorManagerAndOfficeEachWhenTheReportIsLate() {
        carters.report("wills", "not received").report("lunt", "not received").report("zolkiewski", "not received");
        assertThat(carters.outcomesAt("2026-06-04T09:00")).containsExactly("late lunt still-due", "late wills still-due", "late zolkiewski still-due",
                "manager lunt still-due", "manager wills still-due", "office still-due");
        assertThat(carters.rows("not-owed")).as("nobody is the surgery's manager").contains("manager zolkiewski");
    }

    @Test
    void namesTheAgenciesThatOweIt() {
        carters.report("wills", "not received").report("lunt", "not received");
        Chasing chasing = carters.at("2026-06-04T09:00");
        List<StillOwed> outcomes = chasing.due(carters.now()).stream().map(id -> carters.outcome(chasing, id)).toList();
        assertThat(outcomes).filteredOn(outcome -> outcome instanceof StillOwed.StillDue due && due.facts().personId().isEmpty()).singleElement()
                .satisfies(outcome -> assertThat(((StillOwed.StillDue) outcome).facts().from()).containsExactly("Police", "Health visiting"));
    }

    @Test
    void waitsForMondayMorningWithWhatWasMissedBeforeTheWeekend() {
        carters.report("wills", "not received");
        assertThat(carters.dueAt("2026-06-06T12:00")).as("Saturday").isEmpty();
        assertThat(carters.dueAt("2026-06-07T23:59")).as("Sunday").isEmpty();
        assertThat(carters.dueAt("2026-06-08T08:59")).as("Monday, early").isEmpty();
        assertThat(carters.dueAt("2026-06-08T09:00")).containsExactly("late wills", "manager wills", "office");
    }

    @Test
    void answersTheSameWhenAskedAgain() {
        carters.report("wills", "not received");
        Chasing chasing = carters.at("2026-06-01T09:00");
        UUID found = chasing.due(carters.now()).getFirst();
        assertThat(carters.outcome(chasing, found)).isEqualTo(carters.outcome(chasing, found)).isInstanceOf(StillOwed.StillDue.class);
    }

    @Test
    void stopsWhenTheDayIsPutOffAndBeginsAgainWithTheNewOne() {
        carters.report("wills", "not received");
        UUID found = carters.at("2026-06-01T09:00").due(carters.now()).getFirst();
        carters.putOff(7);
        assertThat(carters.outcome(carters.at("2026-06-01T09:01"), found)).isInstanceOf(StillOwed.NoLonger.class);
        assertThat(carters.outcomesAt("2026-06-08T09:00")).containsExactly("two-days-before wills still-due");
    }

    @Test
    void stopsAtOnceWhenTheConferenceIsStoodDown() {
        carters.report("wills", "not received");
        UUID found = carters.at("2026-06-01T09:00").due(carters.now()).getFirst();
        carters.database().transactions().executeWithoutResult(status -> Carters.conferences(carters.database())
                .standDown(carters.conferenceId, "a reason", Carters.ACTOR));
        assertThat(carters.outcome(carters.at("2026-06-01T09:01"), found)).isInstanceOf(StillOwed.NoLonger.class);
        assertThat(carters.dueAt("2026-06-04T09:00")).isEmpty();
    }

    @Test
    void stopsForWhoeverIsNoLongerInvited() {
        carters.report("wills", "not received");
        UUID found = carters.at("2026-06-01T09:00").due(carters.now()).getFirst();
        carters.database().client().sql("update conference_person set invited = false where key = 'wills'").update();
        assertThat(carters.outcome(carters.at("2026-06-01T09:01"), found)).isInstanceOf(StillOwed.NoLonger.class);
    }

    @Test
    void asksForNoReportOnceTheConferenceHasBegun() {
        carters.report("wills", "not received");
        assertThat(carters.dueAt("2026-06-09T10:00")).isEmpty();
    }

    @Test
    void countsForTheChairHowOftenEachAuthorWasReminded() {
        carters.report("wills", "not received").report("lunt", "not received");
        List.of("2026-06-01T09:00", "2026-06-02T09:00", "2026-06-04T09:00").forEach(carters::outcomesAt);
        carters.report("lunt", "received");
        assertThat(carters.timesAsked()).containsOnly(entry(carters.person("wills"), 3), entry(carters.person("lunt"), 3));
    }

    // two nodes, and a node that dies

    @RepeatedTest(5)
    void isClaimedByOneOfTwoNodes() throws Exception {
        List.of("hussain", "lunt", "okafor", "wills", "adeyemi", "zolkiewski").forEach(author -> carters.report(author, "not received"));
        List<Chasing> nodes = List.of(carters.at("2026-06-01T09:00"), carters.at("2026-06-01T09:00"));
        CyclicBarrier together = new CyclicBarrier(nodes.size());
        List<UUID> claimed = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(nodes.size())) {
            List<Callable<List<UUID>>> looks = nodes.stream().<Callable<List<UUID>>>map(node -> () -> {
                together.await();
                return node.due(carters.now());
            }).toList();
            for (Future<List<UUID>> look : threads.invokeAll(looks)) {
                claimed.addAll(look.get());
            }
        }
        assertThat(claimed).hasSize(6).doesNotHaveDuplicates();
    }

    @Test
    void isGivenOutAgainWhenTheNodeThatHadItDied() {
        carters.report("wills", "not received");
        UUID found = carters.at("2026-06-01T09:00").due(carters.now()).getFirst();
        assertThat(carters.at("2026-06-01T09:00").due(carters.now())).isEmpty();
        carters.database().client().sql("update reminder set leased_until = clock_timestamp() - interval '1 second'").update();
        assertThat(carters.at("2026-06-01T09:00").due(carters.now())).containsExactly(found);
    }

    // those who are not to be written to

    @Test
    void writesToNobodyWithoutAnAddress() {
        carters.report("wills", "not received");
        carters.database().client().sql("update conference_person set email = null, channel = 'PAPER' where key = 'wills'").update();
        assertThat(carters.outcomesAt("2026-06-01T09:00")).containsExactly("two-days-before wills to-ring");
    }

    @Test
    void writesToNobodyWhoTakesNoWriting() {
        carters.report("wills", "not received");
        carters.database().client().sql("update conference_person set channel = 'NONE' where key = 'wills'").update();
        assertThat(carters.outcomesAt("2026-06-01T09:00")).containsExactly("two-days-before wills to-ring");
    }

    @Test
    void writesToNobodyWhoseLastMailCameBack() {
        carters.report("wills", "not received");
        carters.sent("k.wills@health.test", "bounced");
        assertThat(carters.outcomesAt("2026-06-01T09:00")).containsExactly("two-days-before wills to-ring");
        carters.sent("k.wills@health.test", "delivered");
        assertThat(carters.outcomesAt("2026-06-02T09:00")).containsExactly("day-before wills still-due");
    }

    @Test
    void hasTheOfficeRingUntilSomebodyHasOrTheReportIsThere() {
        carters.report("wills", "not received").report("lunt", "not received");
        carters.database().client().sql("update conference_person set channel = 'NONE' where key in ('wills', 'lunt')").update();
        carters.outcomesAt("2026-06-01T09:00");
        Chasing chasing = carters.at("2026-06-01T10:00");
        assertThat(chasing.toRing()).hasSize(2);
        carters.report("lunt", "received");
        UUID waits = chasing.toRing().getFirst().id();
        carters.database().transactions().executeWithoutResult(status -> chasing.rung(waits, "user:dev"));
        assertThat(chasing.toRing()).isEmpty();
        assertThat(chasing.of(carters.conferenceId)).filteredOn(Chased::wasAsked).extracting(Chased::id).containsExactly(waits);
    }

    // by hand

    @Test
    void letsAPersonRemindOnceAWorkingDay() {
        carters.report("wills", "not received");
        assertThat(byHand("2026-06-02T11:00", "wills")).isInstanceOf(ByHand.Goes.class);
        assertThat(byHand("2026-06-02T16:00", "wills")).isEqualTo(new ByHand.Refused("already-today"));
        assertThat(byHand("2026-06-03T08:00", "wills")).isInstanceOf(ByHand.Goes.class);
        assertThat(byHand("2026-06-06T11:00", "wills")).as("Saturday").isEqualTo(new ByHand.Refused("not-a-working-day"));
    }

    @Test
    void letsNobodyRemindForWhatHasCome() {
        assertThat(byHand("2026-06-02T11:00", "wills")).isEqualTo(new ByHand.Refused("not-owed"));
    }

    @Test
    void doesNotGiveToTheClockWhatAPersonIsSending() {
        carters.report("wills", "not received");
        ByHand goes = byHand("2026-06-02T08:00", "wills");
        assertThat(goes).isInstanceOf(ByHand.Goes.class);
        assertThat(carters.dueAt("2026-06-02T08:01")).doesNotContain("by-hand-2026-06-02 wills");
    }

    private ByHand byHand(String time, String author) {
        Chasing chasing = carters.at(time);
        return carters.database().transactions().execute(status -> chasing.byHand(carters.conferenceId, carters.person(author), "user:dev"));
    }
}
