package org.cleardays.report;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.cleardays.document.file.ReadFile;
import org.cleardays.report.form.FormFiles;

/** Reads a report and looks it over, with or without a server: every finding and every hint at once. */
public final class ReportExamination {

    private final YamlReportForms forms;
    private final Check checks;
    private final Hints hints;

    ReportExamination(YamlReportForms forms, Check checks, Hints hints) {
        this.forms = forms;
        this.checks = checks;
        this.hints = hints;
    }

    /** With the forms that come with Cleardays and without a server. */
    public static ReportExamination offline(Check checks, Hints hints) {
        return new ReportExamination(YamlReportForms.shipped(), checks, hints);
    }

    /** With these and one form more, described by this file alone; {@code FormsRefused} with everything that is wrong with it. */
    public static ReportExamination offlineWith(Path description, Check checks, Hints hints) {
        FormBook book = FormBook.open(FormFiles.withOne(description), YamlReportForms.NEWEST);
        return new ReportExamination(YamlReportForms.withoutServer(book), checks, hints);
    }

    /** The form of this name, {@code general/2026-01-05}, or the newest of a name without a date; empty where there is none. */
    public Optional<String> formNamed(String name) {
        return forms.names().stream().filter(form -> form.equals(name) || form.startsWith(name + "/")).max(Comparator.naturalOrder());
    }

    /** The names of all forms, each with its date. */
    public Set<String> formNames() {
        return forms.names();
    }

    /** The forms it reads by. */
    public ReportForms forms() {
        return forms;
    }

    /** Reads a file by the form its footer names, or else by the one in force, and looks it over; of its conference nothing is known. */
    public Examined examine(ReadFile file) {
        return examined(read(file));
    }

    /** The same of a file that is known to be written on this form; {@link IllegalArgumentException} where there is no such form. */
    public Examined examine(ReadFile file, String form) {
        return examined(Reading.of(file, forms.form(form)));
    }

    private Examined examined(Reading reading) {
        LookedOver lookedOver = lookOver(reading, Optional.empty());
        return new Examined(reading, lookedOver.findings(), lookedOver.hints());
    }

    Reading read(ReadFile file) {
        return Reading.of(file, forms.formOf(file));
    }

    /** What is read from a file of which nothing can be read. */
    Reading nothing() {
        return new Reading(forms.inForce(), ReadReport.nothing());
    }

    LookedOver lookOver(Reading reading, Optional<ExpectedReport> expected) {
        Check.Subject subject = new Check.Subject(reading.content(), forms.form(reading.form()), expected);
        return new LookedOver(checks.of(subject), hints.of(subject));
    }

    Map<String, String> labels(String form) {
        return forms.sections(form).isEmpty() ? Map.of() : forms.form(form).fieldLabels();
    }

    /**
     * The author's own Word file with a comment at each place; empty where it is none (.docx), or where there is nothing to say.
     *
     * @param original the bytes as they came
     * @param file     what was read from these very bytes
     * @param form     the form it was read by; {@link IllegalArgumentException} where there is no such form
     * @param at       the moment that the comments bear
     */
    public Optional<byte[]> commented(byte[] original, ReadFile file, String form, LookedOver lookedOver, Instant at) {
        return ReturnedFile.of(original, file, ReportSpots.of(file, forms.form(form)), lookedOver, at);
    }

    /**
     * A report as it was read, and what is to be said of it.
     *
     * @param findings reasons to return it; empty where it can be accepted
     */
    public record Examined(Reading reading, List<Finding> findings, List<Hint> hints) {
    }
}
