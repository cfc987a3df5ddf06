package org.cleardays.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

import org.cleardays.conference.Person;
import org.cleardays.conference.authority.AuthorityFile;
import org.cleardays.conference.authority.AuthorityReading;
import org.cleardays.conference.authority.Written;
import org.cleardays.report.form.FormFiles;
import org.cleardays.report.form.FormsRefused;

/**
 * Which form an author gets: the authority's choice for the profession, else ours ({@code templates/reports/forms.yaml}), else the one
 * for everybody.
 */
final class FormChoice {

    /** The setting that names the form for everybody else. */
    static final String SETTING = "cleardays.report.form";

    private final Map<String, String> ours;
    private final String otherwise;

    private FormChoice(Map<String, String> ours, String otherwise) {
        this.ours = ours;
        this.otherwise = otherwise;
    }

    /** Our choice, whose forms are there; {@link FormsRefused} with every line that names none. */
    static FormChoice of(String otherwise, FormFiles files, Predicate<String> isForm) {
        List<String> faults = new ArrayList<>();
        if (!isForm.test(otherwise)) {
            faults.add(SETTING + " is \"" + otherwise + "\", but there is no such form; write one such as general/2026-04-13.");
        }
        AuthorityReading reading = new AuthorityReading(files.choice());
        Map<String, String> ours = read(reading, reading.file().content(), isForm);
        faults.addAll(reading.faults());
        if (!faults.isEmpty()) {
            throw new FormsRefused(faults);
        }
        return new FormChoice(ours, otherwise);
    }

    /** What an authority's file chooses under {@code forms}; a line that names no form is noted. */
    static Map<String, String> ofAuthority(AuthorityReading reading, Predicate<String> isForm) {
        return reading.file().content().find("forms").map(written -> {
            if (written instanceof Written.Fields fields) {
                return read(reading, fields, isForm);
            }
            reading.fault(written, "is " + written.kind() + "; write lines such as \"police: police/2026-04-13\".");
            return Map.<String, String>of();
        }).orElse(Map.of());
    }

    /** The form's name for this author. */
    String forAuthor(Person author, Optional<AuthorityFile> authority) {
        Map<String, String> theirs = authority.map(file -> ofAuthority(new AuthorityReading(file), form -> true)).orElse(Map.of());
        return Optional.ofNullable(theirs.get(author.profession())).or(() -> Optional.ofNullable(ours.get(author.profession())))
                .or(() -> Optional.ofNullable(theirs.get("other"))).orElse(otherwise);
    }

    /** Every form that somebody may get, the one for everybody first. */
    List<String> all() {
        List<String> all = new ArrayList<>(List.of(otherwise));
        ours.values().stream().distinct().filter(form -> !form.equals(otherwise)).forEach(all::add);
        return all;
    }

    String otherwise() {
        return otherwise;
    }

    private static Map<String, String> read(AuthorityReading reading, Written.Fields lines, Predicate<String> isForm) {
        Map<String, String> forms = new LinkedHashMap<>();
        lines.fields().forEach((profession, written) -> reading.text(written, "a form such as police/2026-04-13", Function.identity())
                .ifPresent(form -> {
                    forms.put(profession, form);
                    if (!isForm.test(form)) {
                        reading.fault(written, "says \"" + form + "\", and there is no such form.");
                    }
                }));
        return forms;
    }
}
