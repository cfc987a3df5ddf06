package org.cleardays.report.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.cleardays.conference.authority.AuthorityReading;
import org.cleardays.conference.authority.Written;
import org.cleardays.document.form.FormLayout.Label;
import org.cleardays.document.form.Phrases;
import org.cleardays.report.form.FormWords.Section;

/** What only the whole of a form shows: that it can be read back without doubt. */
final class WholeForm {

    private static final Map<String, List<String>> NEEDED = Map.of("statements", List.of("text"), "chronology", List.of("text", "when"),
            "scales", List.of("child", "score"));

    private final AuthorityReading reading;
    private final Written.Fields content;
    private final FormWords words;

    WholeForm(AuthorityReading reading, FormWords words) {
        this.reading = reading;
        this.content = reading.file().content();
        this.words = words;
    }

    void examine() {
        if (words.title().isEmpty()) {
            reading.missing(content, "title", "the title of the form");
        }
        words.sections().values().forEach(this::hasColumns);
        eachHeadingIsOfOneSection();
    }

    private void hasColumns(Section section) {
        List<String> columns = words.labels(section).stream().map(Label::key).toList();
        List<String> lacks = NEEDED.getOrDefault(section.kind(), List.of()).stream().filter(key -> !columns.contains(key)).toList();
        if (!lacks.isEmpty()) {
            fault("has the section " + section.key() + ", whose table lacks the column " + String.join(" and ", lacks)
                    + "; give it under tables: " + section.kind() + ":, or under its own columns:, or write extends: signs-of-safety/2026-04-13.");
        }
    }

    private void eachHeadingIsOfOneSection() {
        Map<String, String> owners = new HashMap<>();
        for (Section section : words.sections().values()) {
            List<String> headings = new ArrayList<>(List.of(section.heading()));
            headings.addAll(section.also());
            for (String heading : headings) {
                String owner = owners.putIfAbsent(Phrases.compared(heading), section.key());
                if (owner != null && !owner.equals(section.key())) {
                    fault("has the heading \"" + heading + "\" for two sections, " + owner + " and " + section.key() + "; keep it with one.");
                }
            }
        }
    }

    private void fault(String rest) {
        content.find("sections").ifPresentOrElse(written -> reading.fault(written, rest), () -> { });
    }
}
