package org.cleardays.pack.chapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.cleardays.conference.Child;
import org.cleardays.report.Mark;
import org.cleardays.report.Report;
import org.cleardays.report.ReportState;
import org.cleardays.report.ScaleEntry;
import org.cleardays.report.Statement;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is drawn together from all reports. */
class ChaptersTest {

    private static final Child ELLIE = new Child(UUID.randomUUID(), "ellie", "Ellie Carter", LocalDate.of(2019, 3, 14), null);
    private static final Child NOAH = new Child(UUID.randomUUID(), "noah", "Noah Carter", LocalDate.of(2023, 11, 2), null);

    @Test
    void oneEventToldTwiceStandsTwiceSideBySide() {
        Chronology chronology = Chronology.of(List.of(voice("Social care", event("18 May 2026", "Police were called."), event("summer 2024", "They moved.")),
                voice("Police", event("11 January 2026", "First call."), event("18/05/2026", "Fourth call."))));
        assertThat(chronology.dated()).extracting(Chronology.Event::says)
                .containsExactly("They moved.", "First call.", "Police were called.", "Fourth call.");
        assertThat(chronology.dated()).extracting(Chronology.Event::when).containsExactly("summer 2024", "11 January 2026", "18 May 2026", "18/05/2026");
        assertThat(chronology.undated()).isEmpty();
    }

    @Test
    void whatCannotBeDatedComesLastInItsAuthorsWords() {
        Chronology chronology = Chronology.of(List.of(voice("School", event("before half-term", "She was tired."), event("8 May 2026", "We met Jade."))));
        assertThat(chronology.dated()).extracting(Chronology.Event::says).containsExactly("We met Jade.");
        assertThat(chronology.undated()).extracting(Chronology.Event::when).containsExactly("before half-term");
    }

    @Test
    void aDangerStatementStandsWithTheGoalsAboutTheSamePeople() {
        FourQuestions questions = FourQuestions.of(List.of(voice("Social care", said("danger", "If Ryan drinks, Noah may be hurt.", "Noah"),
                said("safety-goals", "Ryan is sober with Noah.", "Noah, baby"), said("safety-goals", "Ellie sleeps.", "Ellie"),
                said("safety-goals", "Somebody sober is there.", "all three"))));
        assertThat(questions.dangers()).hasSize(1);
        assertThat(questions.dangers().getFirst().goals()).extracting(FourQuestions.Said::words)
                .containsExactly("Ryan is sober with Noah.", "Somebody sober is there.");
    }

    @Test
    void agenciesThatSayNothingOfItAreLeftOut() {
        FourQuestions questions = FourQuestions.of(List.of(voice("GP"), voice("School", said("working-well", "She reads.", "Ellie"))));
        assertThat(questions.rows()).extracting(FourQuestions.Row::agency).containsExactly("School");
        assertThat(questions.rows().getFirst().strengths()).extracting(FourQuestions.Said::words).containsExactly("She reads.");
    }

    @Test
    void eachChildHasAScaleInTheOrderOfTheBookingHoweverItIsNamed() {
        SafetyScales scales = SafetyScales.of(List.of(voice("Police", List.of(), List.of(scale("Noah", 3), scale("ellie carter", 4))),
                voice("School", List.of(), List.of(scale("Ellie", 5)))), List.of(ELLIE, NOAH));
        assertThat(scales.children()).extracting(SafetyScales.ChildsScale::child).containsExactly("Ellie Carter", "Noah Carter");
        assertThat(scales.children().getFirst().inWords()).isEqualTo("Police: 4 out of 10; School: 5 out of 10");
    }

    @Test
    @Tag("E")
    void whatTheReaderMayNotReadIsInNoChapter() {
        Report report = report(List.of(event("18 May 2026", "Kept back."), said("worried", "Kept back, too.", "Ellie")), List.of(scale("Ellie", 2)));
        List<Voice> voices = List.of(new Voice("report-1", "Police", report, Set.of()));
        assertThat(Chronology.of(voices).holdsNothing()).isTrue();
        assertThat(FourQuestions.of(voices).holdsNothing()).isTrue();
        assertThat(SafetyScales.of(voices, List.of(ELLIE)).holdsNothing()).isTrue();
    }

    private static Statement event(String when, String text) {
        return new Statement(0, "chronology", text, Optional.of(Mark.FACT), "record", "Ellie", "family", when, "row", "fact");
    }

    private static Statement said(String section, String text, String about) {
        return new Statement(0, section, text, Optional.of(Mark.OPINION), "mine", about, "family", "", "row", "opinion");
    }

    private static ScaleEntry scale(String child, int score) {
        return new ScaleEntry(child, Optional.of(score), "why", "family", "row", String.valueOf(score));
    }

    private static Voice voice(String agency, Statement... statements) {
        return voice(agency, List.of(statements), List.of());
    }

    private static Voice voice(String agency, List<Statement> statements, List<ScaleEntry> scales) {
        Set<Integer> all = IntStream.rangeClosed(1, statements.size() + scales.size()).boxed().collect(Collectors.toSet());
        return new Voice("report-1", agency, report(statements, scales), all);
    }

    private static Report report(List<Statement> statements, List<ScaleEntry> scales) {
        List<Statement> numbered = IntStream.range(0, statements.size()).mapToObj(i -> numbered(i + 1, statements.get(i))).toList();
        return new Report(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), 1, "general/2026-04-13", Map.of(), numbered, scales, Optional.empty(),
                ReportState.COUNTERSIGNED, List.of(), List.of(), Optional.empty(), "", Map.of());
    }

    private static Statement numbered(int number, Statement one) {
        return new Statement(number, one.section(), one.text(), one.mark(), one.source(), one.about(), one.whoMayRead(), one.when(), one.place(),
                one.markWritten());
    }
}
