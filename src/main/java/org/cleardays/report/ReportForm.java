package org.cleardays.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.cleardays.conference.ConferenceKind;
import org.cleardays.document.form.FormLayout;
import org.cleardays.document.form.FormLayout.Part;
import org.cleardays.document.form.FormLayout.Shape;
import org.cleardays.document.form.Phrases;
import org.cleardays.report.FormSection.Kind;
import org.cleardays.report.form.FormDescriptions;
import org.cleardays.report.form.FormFiles;
import org.cleardays.report.form.FormWords;
import org.cleardays.report.form.FormWords.Section;

/**
 * One version of a report form, as its {@code form.yaml} describes it.
 *
 * @param name    the form and its version, {@code general/2026-01-05}
 * @param prefill sentences for what is filled in beforehand, by key
 */
public record ReportForm(String name, List<FormSection> sections, FormLayout layout, Map<String, String> prefill) {

    public ReportForm {
        sections = List.copyOf(sections);
        prefill = Map.copyOf(prefill);
    }

    /** The sections of this kind, in order. */
    public List<FormSection> sections(Kind kind) {
        return sections.stream().filter(section -> section.kind() == kind).toList();
    }

    public Optional<FormSection> section(String key) {
        return sections.stream().filter(section -> section.key().equals(key)).findFirst();
    }

    /** What it calls its fields by key; a section in which an author chose to say nothing ({@link ReadReport#NOTHING_IN}) by its heading. */
    Map<String, String> fieldLabels() {
        Map<String, String> labels = new HashMap<>();
        layout.parts().stream().filter(part -> part.shape() == Shape.LABELS).flatMap(part -> part.labels().stream())
                .forEach(label -> labels.put(label.key(), label.label()));
        sections.forEach(section -> labels.put(ReadReport.NOTHING_IN + section.key(), section.heading()));
        return labels;
    }

    /** A form that comes with Cleardays; {@link IllegalArgumentException} where there is none of this name. */
    public static ReportForm shipped(String name) {
        return of(name, new FormDescriptions(FormFiles.shipped()).find(name)
                .orElseThrow(() -> new IllegalArgumentException("No report form " + name)));
    }

    /** The form that a description's text describes; {@link org.cleardays.report.form.FormsRefused} with everything that is wrong with it. */
    public static ReportForm of(String name, String yaml) {
        return of(name, new FormDescriptions(FormFiles.shipped()).of(name, yaml));
    }

    /** The form a description describes. */
    static ReportForm of(String name, FormWords words) {
        List<Section> described = List.copyOf(words.sections().values());
        List<FormSection> sections = described.stream().map(ReportForm::section).toList();
        List<Part> parts = described.stream().map(section -> part(words, section)).toList();
        return new ReportForm(name, sections, new FormLayout(name, words.title().orElseThrow(), words.language(), words.opening(), words.guide(),
                words.notes(), parts), words.prefill());
    }

    private static FormSection section(Section described) {
        Set<ConferenceKind> onlyFor = described.onlyFor().stream().map(ReportForm::kindOfConference).collect(Collectors.toSet());
        return new FormSection(described.key(), described.heading(), described.guidance(),
                Kind.valueOf(described.kind().toUpperCase(Locale.ROOT).replace('-', '_')), onlyFor);
    }

    private static ConferenceKind kindOfConference(String word) {
        return ConferenceKind.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static Part part(FormWords words, Section section) {
        return new Part(section.key(), section.group(), section.heading(), also(words, section), section.guidance(),
                section.isOfLabels() ? Shape.LABELS : Shape.ROWS, words.labels(section), section.isOfLabels() ? 0 : section.blank());
    }

    /** The heading of a group begins its first section, unless it is known as the heading of another. */
    private static List<String> also(FormWords words, Section section) {
        List<String> also = new ArrayList<>(section.also());
        Collection<Section> all = words.sections().values();
        boolean first = all.stream().filter(other -> other.group().equals(section.group())).findFirst().orElseThrow() == section;
        if (first && !section.group().isEmpty() && all.stream().noneMatch(other -> isHeaded(other, section.group()))) {
            also.add(section.group());
        }
        return also;
    }

    private static boolean isHeaded(Section section, String words) {
        String compared = Phrases.compared(words);
        return Phrases.compared(section.heading()).equals(compared) || section.also().stream().map(Phrases::compared).anyMatch(compared::equals);
    }
}
