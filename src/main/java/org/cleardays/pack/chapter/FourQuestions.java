package org.cleardays.pack.chapter;

import java.util.List;

import org.cleardays.report.Mark;
import org.cleardays.report.Statement;

/** What every agency worries about, what works well, what is safe already, and what would have to be seen: side by side (Signs of Safety). */
public record FourQuestions(List<Row> rows) {

    public FourQuestions {
        rows = List.copyOf(rows);
    }

    /** One agency's part. */
    public record Row(String agency, String anchor, List<Said> worries, List<Said> strengths, List<Said> safety, List<Said> goals) {

        boolean holdsNothing() {
            return worries.isEmpty() && strengths.isEmpty() && safety.isEmpty() && goals.isEmpty();
        }
    }

    /** A statement, its mark in one word, and whether it is a danger statement. */
    public record Said(String words, String mark, boolean danger) {
    }

    /** In the order of the reports; agencies that say nothing of it are left out. */
    public static FourQuestions of(List<Voice> voices) {
        return new FourQuestions(voices.stream().map(FourQuestions::row).filter(row -> !row.holdsNothing()).toList());
    }

    private static Row row(Voice voice) {
        List<Said> worries = java.util.stream.Stream.of("danger", "worried", "harder").flatMap(section -> said(voice, section).stream()).toList();
        return new Row(voice.agency(), voice.anchor(), worries, said(voice, "working-well"), said(voice, "safety"), said(voice, "safety-goals"));
    }

    private static List<Said> said(Voice voice, String section) {
        return voice.statements(section).stream().map(statement -> said(statement, section.equals("danger"))).toList();
    }

    private static Said said(Statement statement, boolean danger) {
        return new Said(statement.text(), statement.mark().map(Mark::word).orElse("not marked"), danger);
    }
}
