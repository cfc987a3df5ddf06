package org.cleardays.disclosure.young;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.cleardays.Carters;
import org.cleardays.ReportsToPacks;
import org.cleardays.conference.Child;
import org.cleardays.disclosure.DisclosedCopy;
import org.cleardays.disclosure.Disclosures;
import org.cleardays.disclosure.GateHit;
import org.cleardays.report.Reports;
import org.cleardays.report.Statement;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A young person reads nothing until somebody has recorded what, with whom beside them, and when. */
@Tag("E")
class YoungPeopleTest {

    private static final ReportsToPacks CHAIN = new ReportsToPacks();
    private static UUID school;

    @BeforeAll
    static void theSchoolsReportIsReleased() {
        school = CHAIN.countersigned("okafor");
        CHAIN.released(school, List.of());
    }

    @Test
    void withoutADecisionThereIsNothingForThem() {
        assertThat(people().contentFor(CHAIN.conference().id(), child("noah"))).isEmpty();
        assertThat(CHAIN.get(Disclosures.class).verdicts(school, child("ellie")).values()).noneMatch(verdict -> verdict.reads());
    }

    @Test
    void theyReadWhatIsDecidedAndNothingElse() {
        assertThat(decide("ellie", "Miss Tran", number("reads two years above"))).isInstanceOf(YoungAnswer.Recorded.class);
        List<DisclosedCopy> content = people().contentFor(CHAIN.conference().id(), child("ellie")).orElseThrow();
        assertThat(said(content)).containsExactly("Ellie reads two years above her age.");
        assertThat(people().contentFor(CHAIN.conference().id(), child("noah"))).isEmpty();
    }

    @Test
    void whoDecidedWhoSitsBesideThemAndWhenIsKeptAndProved() {
        decide("ellie", "Miss Tran", number("reads two years above"));
        YoungVersion version = people().of(CHAIN.conference().id(), child("ellie")).orElseThrow();
        assertThat(version.decision().decidedBy()).isEqualTo("Helen Marsh");
        assertThat(version.decision().beside()).isEqualTo("Miss Tran");
        assertThat(version.decision().day()).isEqualTo(LocalDate.of(2026, 6, 4));
        assertThat(acts()).containsOnlyOnce("young-person-version-decided version " + version.id());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ellie |             | 2026-06-04 | Enter who sits beside them when they read it.
            ellie | Miss Tran   |            | Enter the day on which they read it, today or later.
            ellie | Miss Tran   | 2026-05-30 | Enter the day on which they read it, today or later.
            ellie | jade carter | 2026-06-04 | A parent reads their own copy, and no other: name somebody else who sits beside them.
            ellie | 'Mrs  Jade Carter' | 2026-06-04 | A parent reads their own copy, and no other: name somebody else who sits beside them.
            ellie | Ryan        | 2026-06-04 | A parent reads their own copy, and no other: name somebody else who sits beside them.
            baby  | Miss Tran   | 2026-06-04 | This is no child of this conference who can read.
            """)
    void aDecisionThatLacksSomethingIsRefused(String child, String beside, LocalDate day, String says) {
        YoungDecision lacking = new YoungDecision(CHAIN.conference().id(), child(child), "Helen Marsh", beside == null ? "" : beside, day,
                Map.of(school, List.of(number("reads two years above"))));
        Optional<YoungVersion> before = people().of(CHAIN.conference().id(), child(child));
        assertThat(CHAIN.did(() -> people().decide(lacking, Carters.ACTOR))).isEqualTo(new YoungAnswer.Refused(List.of(says)));
        assertThat(people().of(CHAIN.conference().id(), child(child))).isEqualTo(before);
    }

    @Test
    void nothingChosenIsNoDecision() {
        assertThat(decide("ellie", "Miss Tran")).isEqualTo(new YoungAnswer.Refused(List.of("Choose what they read.")));
    }

    @Test
    void wordsKeptFromAnybodyOfTheFamilyReachNoChild() {
        UUID social = CHAIN.countersigned("hussain");
        CHAIN.released(social, List.of());
        Optional<YoungVersion> before = people().of(CHAIN.conference().id(), child("ellie"));
        YoungDecision address = decision("ellie", "Miss Tran", Map.of(social, List.of(number(social, "sleep at 14 Larch Close"))));
        assertThat(CHAIN.did(() -> people().decide(address, Carters.ACTOR))).isInstanceOfSatisfying(YoungAnswer.Stopped.class,
                stopped -> assertThat(stopped.hits()).extracting(GateHit::words).contains("14 Larch Close"));
        assertThat(people().of(CHAIN.conference().id(), child("ellie"))).isEqualTo(before);
    }

    @Test
    void aReportOfWhichNobodyHasYetDrawnUpCopiesCannotBeChosen() {
        UUID health = CHAIN.accepted("wills");
        YoungDecision early = decision("noah", "Kate Wills", Map.of(health, List.of(1)));
        assertThat(CHAIN.did(() -> people().decide(early, Carters.ACTOR))).isInstanceOf(YoungAnswer.Refused.class);
    }

    @Test
    void aCorrectedReportIsDecidedAnew() {
        UUID police = CHAIN.countersigned("lunt");
        CHAIN.released(police, List.of());
        YoungDecision decision = decision("ellie", "Miss Tran", Map.of(police, List.of(number(police, "four times between"))));
        assertThat(CHAIN.did(() -> people().decide(decision, Carters.ACTOR))).isInstanceOf(YoungAnswer.Recorded.class);
        assertThat(people().contentFor(CHAIN.conference().id(), child("ellie"))).isPresent();
        CHAIN.released(CHAIN.corrected("lunt", "four times between", "five times between"), List.of());
        assertThat(people().contentFor(CHAIN.conference().id(), child("ellie"))).isEmpty();
    }

    @Test
    void takenBackItIsGoneAndANewerDecisionTakesItsPlace() {
        decide("ellie", "Miss Tran", number("reads two years above"));
        decide("ellie", "Ngozi Okafor", number("arrived late on 11"));
        assertThat(said(people().contentFor(CHAIN.conference().id(), child("ellie")).orElseThrow())).singleElement().asString().contains("arrived late");
        UUID version = people().of(CHAIN.conference().id(), child("ellie")).orElseThrow().id();
        CHAIN.did(() -> {
            people().withdraw(version, Carters.ACTOR);
            people().withdraw(version, Carters.ACTOR);
            return version;
        });
        assertThat(people().contentFor(CHAIN.conference().id(), child("ellie"))).isEmpty();
        assertThat(acts()).containsOnlyOnce("young-person-version-withdrawn version " + version);
    }

    private YoungAnswer decide(String child, String beside, Integer... numbers) {
        YoungDecision decision = decision(child, beside, Map.of(school, List.of(numbers)));
        return CHAIN.did(() -> people().decide(decision, Carters.ACTOR));
    }

    private YoungDecision decision(String child, String beside, Map<UUID, List<Integer>> chosen) {
        return new YoungDecision(CHAIN.conference().id(), child(child), "Helen Marsh", beside, LocalDate.of(2026, 6, 4), chosen);
    }

    private YoungPeople people() {
        return CHAIN.get(YoungPeople.class);
    }

    private UUID child(String key) {
        return CHAIN.conference().children().stream().filter(child -> child.key().equals(key)).map(Child::id).findFirst().orElseThrow();
    }

    private int number(String words) {
        return number(school, words);
    }

    private int number(UUID report, String words) {
        return CHAIN.get(Reports.class).get(report).statements().stream().filter(one -> one.text().contains(words)).map(Statement::number).findFirst()
                .orElseThrow();
    }

    private static List<String> said(List<DisclosedCopy> content) {
        return content.stream().flatMap(copy -> copy.parts().stream()).flatMap(part -> part.blocks().stream()).map(DisclosedCopy.Block::says).toList();
    }

    private static List<String> acts() {
        return Carters.auditTrail(CHAIN.database).about(CHAIN.conference().id()).stream()
                .map(entry -> entry.act().what() + " " + entry.act().detail()).toList();
    }
}
