package org.cleardays.pack.chapter;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.cleardays.report.Mark;
import org.cleardays.report.Statement;

/**
 * What happened and when, by every agency, merged into one list; the same event told twice stands twice, side by side. What cannot be
 * dated stands last, in its author's words.
 */
public record Chronology(List<Event> dated, List<Event> undated) {

    private static final String SECTION = "chronology";

    public Chronology {
        dated = List.copyOf(dated);
        undated = List.copyOf(undated);
    }

    /**
     * One event as one agency tells it.
     *
     * @param when   as its author wrote it
     * @param day    the first day that this may mean
     * @param mark   in one word; "not marked" where it was left out
     * @param anchor of the report that tells it
     */
    public record Event(String when, Optional<LocalDate> day, String says, String mark, String source, String agency, String anchor) {
    }

    /** In the order of the days, and of the reports where two tell of one day. */
    public static Chronology of(List<Voice> voices) {
        List<Event> all = voices.stream().flatMap(voice -> voice.statements(SECTION).stream().map(statement -> event(voice, statement))).toList();
        return new Chronology(all.stream().filter(event -> event.day().isPresent()).sorted(Comparator.comparing(event -> event.day().orElseThrow()))
                .toList(), all.stream().filter(event -> event.day().isEmpty()).toList());
    }

    public boolean holdsNothing() {
        return dated.isEmpty() && undated.isEmpty();
    }

    private static Event event(Voice voice, Statement statement) {
        return new Event(statement.when().strip(), EventDay.of(statement.when()), statement.text(),
                statement.mark().map(Mark::word).orElse("not marked"), statement.source().strip(), voice.agency(), voice.anchor());
    }
}
