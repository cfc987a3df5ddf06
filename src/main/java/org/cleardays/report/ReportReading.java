package org.cleardays.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.cleardays.document.form.Block.Spot;
import org.cleardays.document.form.FilledForm;
import org.cleardays.document.form.FilledForm.Row;
import org.cleardays.document.form.FilledForm.Section;
import org.cleardays.report.FormSection.Kind;
import org.cleardays.report.ReadReport.Outside;
import org.cleardays.report.wording.ChoiceWords;
import org.cleardays.report.wording.MarkWords;
import org.cleardays.report.wording.MarkWords.Marked;

/** Turns the rows and paragraphs of a filled-in form into statements, scales and choices; judges nothing, loses nothing. */
final class ReportReading {

    private final ReportForm form;
    private final Map<String, String> fields = new LinkedHashMap<>();
    private final List<Statement> statements = new ArrayList<>();
    private final List<ScaleEntry> scales = new ArrayList<>();
    private final List<Outside> outside = new ArrayList<>();
    private final Map<String, Spot> spots = new LinkedHashMap<>();

    private ReportReading(ReportForm form) {
        this.form = form;
    }

    static ReadReport read(ReportForm form, FilledForm filled) {
        return of(form, filled).report(filled);
    }

    /** Where everything that was read stands in its file, by its place for people. */
    static Map<String, Spot> spots(ReportForm form, FilledForm filled) {
        return Collections.unmodifiableMap(of(form, filled).spots);
    }

    private static ReportReading of(ReportForm form, FilledForm filled) {
        ReportReading reading = new ReportReading(form);
        filled.sections().forEach(reading::section);
        filled.own().forEach(own -> own.outside().forEach(written -> reading.outside("", own.heading(), written)));
        form.layout().parts().forEach(part -> part.labels().stream().filter(label -> filled.places().containsKey(label.key()))
                .forEach(label -> reading.spots.putIfAbsent(part.heading() + ", " + label.label(), filled.places().get(label.key()))));
        return reading;
    }

    private ReadReport report(FilledForm filled) {
        fields.putAll(filled.fields());
        return new ReadReport(fields, filled.sections().stream().map(Section::key).toList(), statements, scales, outside);
    }

    private void section(Section section) {
        FormSection described = form.section(section.key()).orElseThrow();
        spots.put(described.heading(), section.heading());
        section.rows().forEach(row -> row(described, row));
        section.outside().forEach(written -> outside(described, written, section.free()));
    }

    private void row(FormSection section, Row row) {
        Optional<String> whole = whole(row);
        if (whole.filter(ChoiceWords::saysNothing).isPresent()) {
            choose(section, whole.get());
        } else if (section.kind() == Kind.SCALES) {
            scales.addAll(ScaleReading.row(row.cell("child"), row.cell("score"), row.cell("reason"), row.cell("who-may-read"),
                    place(section.heading(), row.where(), row.spot())));
        } else if (whole.filter(ChoiceWords::saysNeither).isEmpty()) {
            statement(section, row, place(section.heading(), row.where(), row.spots().getOrDefault("text", row.spot())));
        }
    }

    /** What a row says as a whole: its one cell, or its words where neither a kind nor a source stands beside them. */
    private static Optional<String> whole(Row row) {
        boolean words = row.cell("mark").isBlank() && row.cell("source").isBlank() && !row.cell("text").isBlank() && row.cell("when").isBlank();
        return row.cells().size() == 1 ? row.cells().values().stream().findFirst() : Optional.of(row.cell("text")).filter(text -> words);
    }

    private void statement(FormSection section, Row row, String place) {
        Optional<Marked> within = row.cell("mark").isBlank() ? MarkWords.within(row.cell("text")) : Optional.empty();
        String mark = within.map(Marked::mark).orElse(row.cell("mark"));
        String source = within.map(Marked::source).filter(words -> row.cell("source").isBlank()).orElse(row.cell("source"));
        statements.add(new Statement(statements.size() + 1, section.key(), within.map(Marked::text).orElse(row.cell("text")), mark(mark), source,
                row.cell("about"), row.cell("who-may-read"), row.cell("when"), place, mark));
    }

    /** A paragraph in a section without a table is a statement; beside a table only where its author marked it as one (ADR on reading). */
    private void outside(FormSection section, FilledForm.Outside written, boolean free) {
        boolean statements = section.kind() == Kind.STATEMENTS || section.kind() == Kind.CHRONOLOGY;
        Optional<Marked> marked = MarkWords.within(written.words());
        if (ChoiceWords.saysNothing(written.words())) {
            choose(section, written.words());
        } else if (statements && (free || marked.isPresent())) {
            paragraph(section, written, marked.orElse(new Marked(written.words(), "", "")));
        } else if (section.kind() == Kind.SCALES && ScaleReading.isLine(written.words())) {
            scales.addAll(ScaleReading.line(written.words(), place(section.heading(), written.where(), written.spot())));
        } else if (!ChoiceWords.saysNeither(written.words())) {
            outside(section.key(), section.heading(), written);
        }
    }

    private void paragraph(FormSection section, FilledForm.Outside written, Marked marked) {
        if (!ChoiceWords.saysNeither(written.words())) {
            statements.add(new Statement(statements.size() + 1, section.key(), marked.text(), mark(marked.mark()), marked.source(), "", "", "",
                    place(section.heading(), written.where(), written.spot()), marked.mark()));
        }
    }

    private void outside(String section, String heading, FilledForm.Outside written) {
        outside.add(new Outside(section, place(heading, written.where(), written.spot()), written.words()));
    }

    /** No two things of a report have one place: a comment could not say which is meant. */
    private String place(String heading, String where, Spot spot) {
        String place = heading + ", " + where;
        for (int again = 2; spots.containsKey(place); again++) {
            place = heading + ", " + where + " (" + again + ")";
        }
        spots.put(place, spot);
        return place;
    }

    private void choose(FormSection section, String words) {
        fields.putIfAbsent(ReadReport.NOTHING_IN + section.key(), words);
    }

    private static Optional<Mark> mark(String written) {
        return MarkWords.mark(written).flatMap(word -> Arrays.stream(Mark.values()).filter(mark -> mark.word().equals(word)).findFirst());
    }
}
