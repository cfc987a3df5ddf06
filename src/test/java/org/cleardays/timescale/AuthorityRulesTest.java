package org.cleardays.timescale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.cleardays.calendar.WorkingCalendar;
import org.cleardays.conference.ConferenceKind;
import org.cleardays.conference.Happening;
import org.cleardays.conference.authority.AuthorityFile;
import org.cleardays.timescale.rule.Recipient;
import org.cleardays.timescale.rule.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules applied: which case fits, from what is counted, and what is said where there is no date. */
class AuthorityRulesTest {

    private static final Happening CONFERENCE = Happening.at("conference", LocalDateTime.parse("2026-06-11T10:00"));
    private static final String FAMILY = Elsewhere.rule("report-to-family", "report-to-family", "due: 2 working days before conference");
    private static final String CHAIR = Elsewhere.rule("report-to-chair", "report-to-chair", "due: 3 working days before conference");

    @ParameterizedTest
    @CsvSource(textBlock = """
            # kind,      conditions,            profession,    due
            INITIAL,     '',                    '',            2026-06-10
            REVIEW,      '',                    '',            2026-06-04
            REVIEW,      dual-planned,          '',            2026-06-03
            REVIEW,      dual-planned unborn,   '',            2026-06-03
            REVIEW,      '',                    police,        2026-06-05
            REVIEW,      unborn,                police,        2026-06-08
            REVIEW,      dual-planned,          police,        2026-06-03
            PRE_BIRTH,   unborn,                police,
            """)
    void theFirstCaseThatFitsCounts(ConferenceKind kind, String conditions, String profession, LocalDate due) {
        AuthorityRules rules = Elsewhere.rules(Elsewhere.rule("one", "pack-out", """
                due: {initial: 1 working day before conference, review: [{when: dual-planned, due: 6 working days before conference}, \
                {when: unborn and author police, due: 3 working days before conference}, \
                {when: author police, due: 4 working days before conference}, {due: 5 working days before conference}]}"""));
        Circumstances circumstances = new Circumstances(kind, List.of(CONFERENCE), conditions.isEmpty() ? Set.of() : Set.of(conditions.split(" ")));
        assertThat(rules.due(circumstances, Matter.PACK_OUT, profession).map(AuthorityRulesTest::day)).isEqualTo(Optional.ofNullable(due));
    }

    @Test
    void aRowStandsForEachProfessionARuleDistinguishesThenOneForEverybodyElse() {
        AuthorityRules rules = Elsewhere.rules(Elsewhere.rule("one", "report-sent", """
                due: [{when: author police, due: 4 working days before conference}, {when: author health, due: 2 working days before conference}, \
                {due: 2 working days before conference}]"""), Elsewhere.rule("two", "report-done", """
                authors: [social-worker, health], due: 1 working day before conference"""));
        assertThat(rules.dues(Elsewhere.initial(CONFERENCE))).extracting(Due::id, Due::profession, AuthorityRulesTest::day).containsExactly(
                tuple("one", "police", LocalDate.parse("2026-06-05")), tuple("one", "", LocalDate.parse("2026-06-09")),
                tuple("two", "social-worker", LocalDate.parse("2026-06-10")), tuple("two", "health", LocalDate.parse("2026-06-10")));
    }

    @Test
    void aRuleThatNamesTheProfessionGoesBeforeOneForEverybody() {
        AuthorityRules rules = Elsewhere.rules(FAMILY, Elsewhere.rule("of-police", "report-to-family", """
                authors: police, due: 4 working days before conference"""));
        assertThat(rules.due(Elsewhere.initial(CONFERENCE), Matter.REPORT_TO_FAMILY, "police").map(Due::id)).contains("of-police");
        assertThat(rules.due(Elsewhere.initial(CONFERENCE), Matter.REPORT_TO_FAMILY, "health").map(Due::id)).contains("report-to-family");
        assertThat(rules.due(Elsewhere.initial(CONFERENCE), Matter.REPORT_TO_FAMILY, "").map(Due::id)).contains("report-to-family");
        assertThat(rules.due(Elsewhere.initial(CONFERENCE), Matter.CORE_GROUP, "")).isEmpty();
    }

    @Test
    void aRuleAboutOneProfessionSaysNothingOfOthers() {
        AuthorityRules rules = Elsewhere.rules(Elsewhere.rule("done", "report-done", "authors: police, due: 4 working days before conference"));
        assertThat(rules.due(Elsewhere.initial(CONFERENCE), Matter.REPORT_DONE, "police")).isPresent();
        assertThat(rules.due(Elsewhere.initial(CONFERENCE), Matter.REPORT_DONE, "health")).isEmpty();
        assertThat(rules.due(Elsewhere.initial(CONFERENCE), Matter.REPORT_DONE, "")).isEmpty();
    }

    @Test
    void aRowWithoutADateStandsBesideOneThatHasOne() {
        AuthorityRules rules = Elsewhere.rules(Elsewhere.rule("one", "report-sent",
                "due: [{when: author police, due: not set}, {when: author health, due: 1 day after invitation}, {due: 1 day after booking}]"));
        assertThat(rules.dues(Elsewhere.initial(CONFERENCE))).extracting(Due::profession, due -> ((Undated) due).why()).containsExactly(
                tuple("police", Undated.Why.NOT_SET), tuple("", Undated.Why.EVENT_NOT_RECORDED));
    }

    @Test
    void aRuleKeepsItsNoteItsSourceAndItsConditionsInWords() {
        AuthorityFile file = Elsewhere.file("", Elsewhere.rule("one", "pack-out",
                "source-says: as soon as can be, note: We read it so., due: [{when: unborn and author police, due: 1 day before conference}]")
                .replace("to: chair", "to: [chair, parents, young-person]"));
        AuthorityRules rules = AuthorityRules.of(file, WorkingCalendar.fromClassPath("england-and-wales"));
        Rule rule = rules.rules().getFirst();
        assertThat(rule.sentence(rule.cases().getFirst().phrase())).isEqualTo("Each thing is done no later than 1 day before the conference. We read it so.");
        assertThat(rule.sourceSays()).isEqualTo("as soon as can be");
        assertThat(rule.cases().getFirst().when()).hasToString("unborn and author police");
        assertThat(rule.cases().getFirst().key()).isEqualTo("rules[0].due[0].due");
        assertThat(Recipient.inWords(rule.to())).isEqualTo("the chair, the parents and, where age-appropriate, the young person");
        assertThat(Recipient.inWords(rule.to().subList(0, 2))).isEqualTo("the chair and the parents");
        assertThat(rules.file()).isSameAs(file);
        assertThat(rules.authority().displayName()).isEqualTo("Elsewhere");
    }

    @Test
    void oneStrategyDiscussionNeedsNoRemark() {
        assertThat(Elsewhere.rules(Elsewhere.rule("held", "conference-held", "due: 1 working day after strategy-discussion"))
                .dues(Elsewhere.initial(Happening.on("strategy-discussion", LocalDate.parse("2026-05-20")))).getFirst().because())
                .endsWith(" It ends with the close of business at 17:00.");
    }

    @Test
    void whereNoRuleSaysWhenAuthorsSendWeProposeADay() {
        Due proposal = Elsewhere.rules(FAMILY, CHAIR).dues(Elsewhere.initial(CONFERENCE)).getLast();
        assertThat(proposal.id()).isEqualTo("report-from-author");
        assertThat(proposal.matter()).isEqualTo(Matter.REPORT_SENT);
        assertThat(proposal.what()).isEqualTo("report sent by its author");
        assertThat(proposal.by()).isEqualTo("its author");
        assertThat(proposal.to()).isEqualTo("the conference office");
        assertThat(proposal.rule()).isEqualTo("Each author sends the report to the conference office no later than 2 working days before the first"
                + " day by which reports are shared.");
        assertThat(proposal.source()).isEqualTo("No text sets a day; this leaves time to check, countersign, release and share (our proposal)");
        assertThat(day(proposal)).isEqualTo(LocalDate.parse("2026-06-04"));
    }

    @Test
    void weProposeNothingWhereTheFileSaysItOrNothingIsShared() {
        String sent = Elsewhere.rule("sent", "report-sent", "due: 5 working days before conference");
        assertThat(Elsewhere.rules(FAMILY, sent).rules()).hasSize(2);
        assertThat(Elsewhere.rules(Elsewhere.rule("one", "pack-out", "due: 1 day before conference")).rules()).hasSize(1);
        assertThat(Elsewhere.rules(CHAIR).rules()).hasSize(2);
    }

    @Test
    void theFirstSharingOfTheAuthorsOwnReportCountsAndOthersWhereThereIsNone() {
        AuthorityRules rules = Elsewhere.rules(Elsewhere.rule("report-to-family", "report-to-family",
                "authors: [social-worker], due: 2 working days before conference"), Elsewhere.rule("report-to-chair", "report-to-chair",
                "authors: [social-worker, police], due: 1 working day before conference"));
        assertThat(rules.due(Elsewhere.initial(CONFERENCE), Matter.REPORT_SENT, "social-worker").map(AuthorityRulesTest::day))
                .contains(LocalDate.parse("2026-06-05"));
        assertThat(rules.due(Elsewhere.initial(CONFERENCE), Matter.REPORT_SENT, "police").map(AuthorityRulesTest::day))
                .contains(LocalDate.parse("2026-06-08"));
        Due health = rules.due(Elsewhere.initial(CONFERENCE), Matter.REPORT_SENT, "health").orElseThrow();
        assertThat(day(health)).isEqualTo(LocalDate.parse("2026-06-05"));
        assertThat(health.because()).endsWith(" No rule says by when this author's report is shared; the first sharing of others' counts.");
        assertThat(rules.dues(Elsewhere.initial(CONFERENCE))).filteredOn(due -> due.matter() == Matter.REPORT_SENT)
                .extracting(Due::profession).containsExactly("police", "");
    }

    @Test
    void aRuleCountsFromTheDeadlineOfAnother() {
        AuthorityRules rules = Elsewhere.rules(CHAIR, Elsewhere.rule("countersigned", "report-countersigned",
                "due: 1 working day before the deadline of report-to-chair"), Elsewhere.rule("read", "other",
                "words: report read by its chair, due: 3 hours after the deadline of report-to-chair"));
        Deadline countersigned = (Deadline) rules.due(Elsewhere.initial(CONFERENCE), Matter.REPORT_COUNTERSIGNED, "").orElseThrow();
        assertThat(countersigned.due().toLocalDateTime()).isEqualTo(LocalDateTime.parse("2026-06-05T17:00"));
        assertThat(countersigned.working().event()).isEqualTo("the deadline of report-to-chair");
        assertThat(countersigned.working().from()).isEqualTo(LocalDate.parse("2026-06-08"));
        Deadline read = (Deadline) rules.due(Elsewhere.initial(CONFERENCE), Matter.OTHER, "").orElseThrow();
        assertThat(read.what()).isEqualTo("report read by its chair");
        assertThat(read.due().toLocalDateTime()).isEqualTo(LocalDateTime.parse("2026-06-08T20:00"));
    }

    @Test
    void whatHasNoDateSaysWhy() {
        AuthorityRules rules = Elsewhere.rules(
                Elsewhere.rule("invited", "invitations-sent", "due: not set"),
                Elsewhere.rule("minutes", "minutes-out", "due: 3 days after receipt-of-minutes"),
                Elsewhere.rule("plan", "plan-out", "due: 1 day after the deadline of minutes"),
                Elsewhere.rule("parents", "parents-told", "due: 24 hours after decision"),
                Elsewhere.rule("review", "review", "due: 6 months after invitation"),
                Elsewhere.rule("core", "core-group", "due: 1 day after the deadline of other-kind"),
                Elsewhere.rule("other-kind", "pack-out", "due: {review: 1 day before conference}"));
        Circumstances circumstances = Elsewhere.initial(Happening.on("decision", LocalDate.parse("2026-05-29")),
                Happening.on("invitation", LocalDate.parse("2090-01-02")));
        assertThat(rules.dues(circumstances)).extracting(Due::id, due -> ((Undated) due).why(), Due::because).containsExactly(
                tuple("invited", Undated.Why.NOT_SET, "The source leaves this blank: not set by the authority."),
                tuple("minutes", Undated.Why.EVENT_NOT_RECORDED, "Waits for the receipt of minutes, which is not recorded."),
                tuple("plan", Undated.Why.EVENT_NOT_RECORDED, "Counts from the deadline of minutes, which has no date. Waits for the receipt of"
                        + " minutes, which is not recorded."),
                tuple("parents", Undated.Why.EVENT_NOT_RECORDED, "Waits for the time of the decision to hold the conference on Friday 29 May 2026:"
                        + " hours are counted from a time, and only the day is recorded."),
                tuple("review", Undated.Why.CALENDAR_DOES_NOT_REACH, "The calendar england-and-wales reaches from 2019-01-01 to 2028-12-31 and cannot"
                        + " say whether 2090-07-02 is a working day; add the holidays of 2090 to it."),
                tuple("core", Undated.Why.EVENT_NOT_RECORDED, "Counts from the deadline of other-kind, which has none for this conference."));
    }

    @Test
    void whatHasNoDateStillSaysWhatItIs() {
        Due undated = Elsewhere.rules(Elsewhere.rule("invited", "invitations-sent", "due: not set")).dues(Elsewhere.initial(CONFERENCE)).getFirst();
        assertThat(undated).isEqualTo(new Undated("invited", Matter.INVITATIONS_SENT, "invitations sent", "its author", "the chair", "",
                Undated.Why.NOT_SET, "Each thing is done; by when is not set by the authority.", "A text (2026) (stated by the source)",
                "The source leaves this blank: not set by the authority."));
    }

    @Test
    void aRuleWhoseCalendarEndsDoesNotSinkTheOthers() {
        AuthorityRules rules = Elsewhere.rules(Elsewhere.rule("core", "core-group", "due: 10 working days after conference"),
                Elsewhere.rule("plan", "plan-out", "due: 1 working day after conference"), FAMILY);
        List<Due> dues = rules.dues(Elsewhere.initial(Happening.on("conference", LocalDate.parse("2028-12-20"))));
        assertThat(dues).extracting(Due::id, due -> due instanceof Deadline).containsExactly(tuple("core", false), tuple("plan", true),
                tuple("report-to-family", true), tuple("report-from-author", true));
    }

    @Test
    void aDeadlineThatIsItselfWithinReachMayNotRestOnDaysBeyond() {
        AuthorityRules rules = Elsewhere.rules(Elsewhere.rule("plan", "plan-out", "due: on the day of conference"));
        assertThat(rules.dues(Elsewhere.initial(Happening.on("conference", LocalDate.parse("2019-01-01")))).getFirst())
                .isInstanceOfSatisfying(Undated.class, undated -> assertThat(undated.why()).isEqualTo(Undated.Why.CALENDAR_DOES_NOT_REACH));
    }

    @Test
    void withoutAnySharingThatFitsThereIsNoFirstSharing() {
        AuthorityRules rules = Elsewhere.rules(Elsewhere.rule("family", "report-to-family", "due: {review: 1 day before conference}"),
                Elsewhere.rule("chair", "report-to-chair", "due: {pre-birth: not set}"),
                Elsewhere.rule("sent", "report-sent", "due: 1 working day before first-sharing-deadline"));
        assertThat(rules.due(Elsewhere.initial(CONFERENCE), Matter.REPORT_SENT, "").map(Due::because))
                .contains("No rule of this authority says by when reports are shared for this conference.");
        Circumstances preBirth = new Circumstances(ConferenceKind.PRE_BIRTH, List.of(CONFERENCE), Set.of());
        assertThat(rules.due(preBirth, Matter.REPORT_SENT, "").map(Due::because)).contains("Counts from the first day by which reports are"
                + " shared, which has no date. The source leaves this blank: not set by the authority.");
    }

    @Test
    void ofSeveralStrategyDiscussionsTheSettingSaysWhichCounts() {
        Circumstances circumstances = Elsewhere.initial(Happening.on("strategy-discussion", LocalDate.parse("2026-05-20")),
                Happening.on("strategy-discussion", LocalDate.parse("2026-05-28")), Happening.on("strategy-discussion", LocalDate.parse("2026-05-27")));
        String held = Elsewhere.rule("held", "conference-held", "due: 1 working day after strategy-discussion");
        Due initiating = Elsewhere.rules(held).dues(circumstances).getFirst();
        assertThat(day(initiating)).isEqualTo(LocalDate.parse("2026-05-21"));
        assertThat(initiating.because()).endsWith(" Of 3 strategy discussions the one that initiated the enquiries counts.");
        Due last = Elsewhere.of(Elsewhere.file("strategy-discussion-that-counts: last\n", held)).dues(circumstances).getFirst();
        assertThat(day(last)).isEqualTo(LocalDate.parse("2026-05-29"));
        assertThat(last.because()).endsWith(" Of 3 strategy discussions the last counts.");
    }

    @Test
    void theNewestRecordOfAnEventCounts() {
        Circumstances circumstances = Elsewhere.initial(Happening.on("moving-in", LocalDate.parse("2026-05-20")),
                Happening.on("moving-in", LocalDate.parse("2026-05-18")));
        assertThat(day(Elsewhere.rules(Elsewhere.rule("held", "conference-held", "due: 1 working day after moving-in")).dues(circumstances).getFirst()))
                .isEqualTo(LocalDate.parse("2026-05-19"));
    }

    private static LocalDate day(Due due) {
        return ((Deadline) due).due().toLocalDate();
    }
}
