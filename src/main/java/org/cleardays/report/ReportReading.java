package org.cleardays.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

    private ReportReading(ReportForm form) {
        this.form = form;
    }

    static ReadReport read(ReportForm form, FilledForm filled) {
        ReportReading reading = new ReportReading(form);
        reading.fields.putAll(filled.fields());
        filled.sections().forEach(reading::section);
        return new ReadReport(reading.fields, filled.sections().stream().map(Section::key).toList(), reading.statements, reading.scales,
                reading.outside);
    }

    private void section(Section section) {
        FormSection described = form.section(section.key()).orElseThrow();
        section.rows().forEach(row -> row(described, row));
        section.outside().forEach(outside -> outside(described, outside.words()));
    }

    private void row(FormSection section, Row row) {
        if (row.cells().size() == 1 && isChoice(row.cells().values().iterator().next())) {
            choose(section, row.cells().values().iterator().next());
        } else if (section.kind() == Kind.SCALES) {
            scales.add(new ScaleEntry(row.cell("child"), score(row.cell("score")), row.cell("reason"), row.cell("who-may-read")));
        } else {
            statements.add(new Statement(statements.size() + 1, section.key(), row.cell("text"), mark(row.cell("mark")), row.cell("source"),
                    row.cell("about"), row.cell("who-may-read"), row.cell("when"), section.heading() + ", row " + row.number()));
        }
    }

    private void outside(FormSection section, String words) {
        if (isChoice(words)) {
            choose(section, words);
        } else {
            outside.add(new Outside(section.heading(), words));
        }
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
