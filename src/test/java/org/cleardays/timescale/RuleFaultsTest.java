package org.cleardays.timescale;

import static org.assertj.core.api.Assertions.assertThat;

import org.cleardays.conference.authority.AuthorityFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleFaultsTest {

    private static final String TWO_DAYS = "due: 2 working days before conference";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            due: 1 day before conference, duue: x      | rules[0].duue is not known here; did you mean due?
            due: {}                                    | rules[0].due is missing; write a due such as 2 working days before conference, or one for each \
            kind of conference.
            due: []                                    | rules[0].due is missing; write a due such as 2 working days before conference, or one for each \
            kind of conference.
            due: {initail: 1 day before conference}    | rules[0].due.initail is not known here; did you mean initial?
            due: {initial: [soon]}                     | rules[0].due.initial[0] is a text; write {when: unborn, due: 2 working days before conference}.
            due: [{when: unborn}]                      | rules[0].due[0].due is missing; write a due such as 2 working days before conference.
            due: [{when: , due: 1 day before conference}] | rules[0].due[0].when is missing; write a condition such as unborn, author police, or two \
            joined by and.
            due: [{when: Unborn!, due: 1 day before conference}] | rules[0].due[0].when says "Unborn!"; write a condition such as unborn, author \
            police, or two joined by and.
            due: [{when: author, due: 1 day before conference}] | rules[0].due[0].when says "author"; write a condition such as unborn, author \
            police, or two joined by and.
            due: [{due: 1 day before conference}, {when: unborn, due: 2 days before conference}] | rules[0].due[1] can never fit, because the case \
            before it always does.
            due: [{due: 1 day before conference, at 10:00}] | rules[0].due[0].at 10:00 is not known here; known are when, due. Within { } or [ ] a due \
            with a comma in it stands in quotation marks.
            due: {earlier-of: [1 day after booking]}   | rules[0].due needs either earlier-of or later-of, with a list of two or more.
            due: {earlier-of: 1 day after booking}     | rules[0].due needs either earlier-of or later-of, with a list of two or more.
            due: {earlier-of: [1 day after booking, 2 dys after booking]} | rules[0].due.earlier-of[1] says "2 dys after booking"; write a due such as \
            2 working days before conference. "dys" is no unit; did you mean days?
            due: 1 day before conference, authors: [Social Worker] | rules[0].authors[0] says "Social Worker"; write a profession such as social-worker.
            due: 1 day before conference, done-by: Core Group | rules[0].done-by says "Core Group"; write an event such as core-group.
            due: 1 day before conference, note: [a]    | rules[0].note is a list; write a text.
            due: 1 day before conference, words: a     | rules[0].words goes with what: other only; leave it out.
            due: 1 day after the deadline of tow       | rules[0].due counts from the deadline of tow, and there is no rule of that id; did you mean two?
            due: 1 day after the deadline of nothing   | rules[0].due counts from the deadline of nothing, and there is no rule of that id.
            """)
    void areToldWithTheirKeyAndWhatWasExpected(String rest, String fault) {
        assertThat(Elsewhere.faults(Elsewhere.rule("one", "pack-out", rest), Elsewhere.rule("two", "plan-out", TWO_DAYS)))
                .containsExactly("line 7: " + fault);
    }

    @Test
    void ofAChoiceThatSaysBothAreToldOnce() {
        assertThat(Elsewhere.faults(Elsewhere.rule("one", "pack-out", "due: {earlier-of: [1 day after booking, 1 day after birth], later-of: [a, b]}")))
                .containsExactly("line 7: rules[0].due needs either earlier-of or later-of, with a list of two or more.");
    }

    @Test
    void ofARuleWithoutAnythingAreOneForEachKey() {
        assertThat(Elsewhere.faults("  - {}\n")).containsExactly(
                "line 7: rules[0].id is missing; write a short name of small letters and hyphens.",
                "line 7: rules[0].what is missing; write what is due, such as report-to-family.",
                "line 7: rules[0].says is missing; write the rule's sentence up to the time.",
                "line 7: rules[0].by is missing; write who owes it.",
                "line 7: rules[0].to is missing; write one or several of parents, young-person, family, children, chair, unit, professionals,"
                        + " manager, invitees, core-group.",
                "line 7: rules[0].due is missing; write a due such as 2 working days before conference, or one for each kind of conference.",
                "line 7: rules[0].source is missing; write the document, the section, its body and date.",
                "line 7: rules[0].basis is missing; write stated, set-by-authority or our-proposal.");
    }

    @Test
    void ofWhatIsDueNameTheNearestOrAll() {
        assertThat(Elsewhere.faults(Elsewhere.rule("one", "report-to-familiy", TWO_DAYS))).containsExactly("line 7: rules[0].what says"
                + " \"report-to-familiy\"; write what is due, such as report-to-family. Did you mean report-to-family?");
        assertThat(Elsewhere.faults(Elsewhere.rule("one", "breakfast", TWO_DAYS))).singleElement().asString()
                .endsWith("Known are conference-booked, invitations-sent, parents-told, conference-held, report-sent, report-done,"
                        + " report-countersigned, report-to-chair, report-to-family, report-to-professionals, pack-out, plan-out, minutes-out,"
                        + " core-group, review, other.");
        assertThat(Elsewhere.faults(Elsewhere.rule("one", "other", TWO_DAYS))).containsExactly(
                "line 7: rules[0].words is missing; write what is due, in words.");
    }

    @Test
    void ofRecipientsAreAskedForWhereTheListIsEmpty() {
        assertThat(Elsewhere.faults(Elsewhere.rule("one", "pack-out", TWO_DAYS).replace("to: chair", "to: []"))).singleElement().asString()
                .startsWith("line 7: rules[0].to is missing; write one or several of parents");
    }

    @Test
    void ofTheSameIdAreToldAtTheSecond() {
        assertThat(Elsewhere.faults(Elsewhere.rule("one", "pack-out", TWO_DAYS), Elsewhere.rule("one", "plan-out", TWO_DAYS)))
                .containsExactly("line 8: rules[1].id is \"one\", as another before it.");
    }

    @Test
    void ofCirclesNameTheWholeWay() {
        assertThat(Elsewhere.faults(Elsewhere.rule("one", "pack-out", "due: 1 day after the deadline of two"),
                Elsewhere.rule("two", "plan-out", "due: {earlier-of: [1 day after booking, 1 day after the deadline of three]}"),
                Elsewhere.rule("three", "minutes-out", "due: {review: 1 day after the deadline of one}"),
                Elsewhere.rule("four", "core-group", "due: 1 day after the deadline of one"))).containsExactly(
                "line 7: rules[0].due goes round in a circle: one waits for two waits for three waits for one.",
                "line 8: rules[1].due goes round in a circle: two waits for three waits for one waits for two.",
                "line 9: rules[2].due goes round in a circle: three waits for one waits for two waits for three.");
    }

    @Test
    void ofCirclesThroughTheFirstSharingDeadlineAreFound() {
        assertThat(Elsewhere.faults(Elsewhere.rule("sent", "report-sent", "due: 1 day before first-sharing-deadline"),
                Elsewhere.rule("shared", "report-to-family", "due: 1 day after the deadline of sent"))).containsExactly(
                "line 7: rules[0].due goes round in a circle: sent waits for shared waits for sent.",
                "line 8: rules[1].due goes round in a circle: shared waits for sent waits for shared.");
    }

    @Test
    void ofListsAndGroupsSayWhatStandsThere() {
        assertThat(Elsewhere.faults(AuthorityFile.of("elsewhere", Elsewhere.SETTINGS + "rules: none\n")))
                .containsExactly("line 6: rules is a text; write a list of rules.");
        assertThat(Elsewhere.faults("  - one\n")).containsExactly("line 7: rules[0] is a text; write a group of keys that begins with id.");
        assertThat(Elsewhere.faults(Elsewhere.file("events: [a]\n", Elsewhere.rule("one", "pack-out", TWO_DAYS))))
                .containsExactly("line 6: events is a list; write word: in words.");
        assertThat(Elsewhere.faults(Elsewhere.file("events: {My Event: a, other-event: }\n", Elsewhere.rule("one", "pack-out", TWO_DAYS))))
                .containsExactly("line 6: events.My Event is no word for an event; write small letters and hyphens.",
                        "line 6: events.other-event is missing; write the event in words.");
    }

    @Test
    void ofACalendarThatIsNotThereAreToldWithTheRest() {
        assertThat(Elsewhere.faults(AuthorityFile.of("elsewhere", Elsewhere.SETTINGS.replace("england-and-wales", "mars")))).containsExactly(
                "line 1: rules is missing; write a list of rules.",
                "line 3: calendar says \"mars\", which cannot be used: There is no calendar \"mars\"; known are england-and-wales, isle-of-man,"
                        + " northern-ireland, scotland.");
    }
}
