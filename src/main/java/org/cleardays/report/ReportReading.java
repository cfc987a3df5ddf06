package org.cleardays.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.cleardays.document.form.Block.Spot;
import org.cleardays.document.form.FilledForm;
import org.cleardays.document.form.FilledForm.Row;
import org.cleardays.document.form.FilledForm.Section;
import org.cleardays.report.FormSection.Kind;
import org.cleardays.report.ReadReport.Outside;

/** Turns the rows of a filled-in form into statements, scales and choices; judges nothing, loses nothing. */
final class ReportReading {

    /** What an author writes to say by choice that a section holds nothing (Doncaster asks that none is left blank). */
    private static final Pattern CHOICE = Pattern.compile(
            "not known( to us)?|(known( to us)?,? )?(last seen [^.;]{1,40}[,;]? )?nothing to add", Pattern.CASE_INSENSITIVE);
    private static final Pattern SCORE = Pattern.compile("(\\d{1,2})( ?(/|out of) ?10)?");

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
        section.outside().forEach(written -> outside(described, written));
    }

    private void row(FormSection section, Row row) {
        if (row.cells().size() == 1 && isChoice(row.cells().values().iterator().next())) {
            choose(section, row.cells().values().iterator().next());
        } else if (section.kind() == Kind.SCALES) {
            scales.add(new ScaleEntry(row.cell("child"), score(row.cell("score")), row.cell("reason"), row.cell("who-may-read"),
                    place(section.heading(), "row " + row.number(), row.spot())));
        } else {
            statements.add(new Statement(statements.size() + 1, section.key(), row.cell("text"), mark(row.cell("mark")), row.cell("source"),
                    row.cell("about"), row.cell("who-may-read"), row.cell("when"),
                    place(section.heading(), "row " + row.number(), row.spots().getOrDefault("text", row.spot())), row.cell("mark")));
        }
    }

    private void outside(FormSection section, FilledForm.Outside written) {
        if (isChoice(written.words())) {
            choose(section, written.words());
        } else {
            outside(section.key(), section.heading(), written);
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

    private static boolean isChoice(String words) {
        return CHOICE.matcher(words.replaceAll("[“”\"'‘’]|[.!]$", "").strip()).matches();
    }

    /** The mark by its word, also in the plural or with a full stop; two of them, or anything else, is none. */
    private static Optional<Mark> mark(String written) {
        String word = written.toLowerCase(Locale.UK).replaceAll("[^a-z]", "").replaceFirst("s$", "");
        return java.util.Arrays.stream(Mark.values()).filter(mark -> mark.word().equals(word)).findFirst();
    }

    private static Optional<Integer> score(String written) {
        Matcher score = SCORE.matcher(written.toLowerCase(Locale.UK));
        return score.matches() && Integer.parseInt(score.group(1)) <= 10 ? Optional.of(Integer.parseInt(score.group(1))) : Optional.empty();
    }
}
