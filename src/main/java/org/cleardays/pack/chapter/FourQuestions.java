package org.cleardays.pack.chapter;

import java.util.List;
import java.util.stream.Stream;

import org.cleardays.report.Mark;
import org.cleardays.report.Statement;

/** What every agency worries about, what works well, what is safe already, and what would have to be seen: side by side (Signs of Safety). */
public record FourQuestions(List<Row> rows, List<Danger> dangers) {

    public FourQuestions {
        rows = List.copyOf(rows);
        dangers = List.copyOf(dangers);
    }

    /** One agency's part; {@code goals} holds its safety goals and then its next steps. */
    public record Row(String agency, String anchor, List<Said> worries, List<Said> strengths, List<Said> safety, List<Said> goals) {

        boolean holdsNothing() {
            return worries.isEmpty() && strengths.isEmpty() && safety.isEmpty() && goals.isEmpty();
        }
    }

    /** A danger statement, and the safety goals of the same report that are about the same people (Signs of Safety: one goes with the other). */
    public record Danger(String agency, String anchor, Said danger, List<Said> goals) {

        public Danger {
            goals = List.copyOf(goals);
        }
    }

    /** A statement, and its mark in one word. */
    public record Said(String words, String mark) {
    }

    /** In the order of the reports; agencies that say nothing of it are left out. */
    public static FourQuestions of(List<Voice> voices) {
        return new FourQuestions(voices.stream().map(FourQuestions::row).filter(row -> !row.holdsNothing()).toList(),
                voices.stream().flatMap(FourQuestions::dangers).toList());
    }

    public boolean holdsNothing() {
        return rows.isEmpty() && dangers.isEmpty();
    }

    private static Row row(Voice voice) {
        return new Row(voice.agency(), voice.anchor(), said(voice, "worried", "harder"), said(voice, "working-well"), said(voice, "safety"),
                said(voice, "safety-goals", "needs-to-happen"));
    }

    private static Stream<Danger> dangers(Voice voice) {
        return voice.statements("danger").stream().map(danger -> new Danger(voice.agency(), voice.anchor(), said(danger),
                voice.statements("safety-goals").stream().filter(goal -> People.of(goal).meet(People.of(danger))).map(FourQuestions::said).toList()));
    }

    private static List<Said> said(Voice voice, String... sections) {
        return Stream.of(sections).flatMap(section -> voice.statements(section).stream()).map(FourQuestions::said).toList();
    }

    private static Said said(Statement statement) {
        return new Said(statement.text(), statement.mark().map(Mark::word).orElse("not marked"));
    }
}
