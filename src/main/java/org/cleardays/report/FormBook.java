package org.cleardays.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.cleardays.document.word.FormWriter;
import org.cleardays.report.form.FormDescriptions;
import org.cleardays.report.form.FormFiles;
import org.cleardays.report.form.FormsRefused;

/** Every form there is, by name: those that come with Cleardays, and an authority's own. */
final class FormBook {

    /** A form that is sent to nobody any more, on which reports were written and are still read. */
    private static final List<String> SUPERSEDED = List.of("general/2026-01-05");

    private final FormFiles files;
    private final FormDescriptions descriptions;
    private final FormChoice choice;
    private final Map<String, ReportForm> read = new ConcurrentHashMap<>();

    private FormBook(FormFiles files, String otherwise) {
        this.files = files;
        this.descriptions = new FormDescriptions(files);
        List<String> faults = new ArrayList<>(descriptions.faultsOfOwn());
        if (!faults.isEmpty()) {
            throw new FormsRefused(faults);
        }
        this.choice = FormChoice.of(otherwise, files, this::isForm);
        all().forEach(this::form);
    }

    /** Reads every form; {@link FormsRefused} with everything that is wrong with any. */
    static FormBook open(FormFiles files, String otherwise) {
        return new FormBook(files, otherwise);
    }

    FormChoice choice() {
        return choice;
    }

    boolean isForm(String name) {
        return read.containsKey(name) || files.description(name).isPresent();
    }

    Optional<ReportForm> find(String name) {
        return isForm(name) ? Optional.of(form(name)) : Optional.empty();
    }

    /** The form of this name; {@link IllegalArgumentException} where there is none. */
    ReportForm form(String name) {
        return read.computeIfAbsent(name, key -> ReportForm.of(key, descriptions.find(key)
                .orElseThrow(() -> new IllegalArgumentException("No report form " + key))));
    }

    /** The blank as it is sent out: its Word file, or one written from its description where it has none. */
    byte[] blank(ReportForm form) {
        return files.blank(form.name()).orElseGet(() -> FormWriter.blank(form.layout()));
    }

    /** The names of all forms: those that are sent out, the one for everybody first; an authority's own; those of earlier reports. */
    Set<String> all() {
        Set<String> all = new LinkedHashSet<>(choice.all());
        all.addAll(files.own());
        all.addAll(SUPERSEDED);
        return all;
    }

    boolean isSuperseded(String name) {
        return SUPERSEDED.contains(name) && !choice.all().contains(name);
    }
}
