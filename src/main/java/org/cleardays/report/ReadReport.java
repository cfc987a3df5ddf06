package org.cleardays.report;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Everything that was read from a report's file.
 *
 * @param fields     see {@link Report#fields()}
 * @param sections   keys of the sections that were found
 * @param outside    places where something was written that is in no cell of a table we know, for people
 */
public record ReadReport(Map<String, String> fields, List<String> sections, List<Statement> statements, List<ScaleEntry> scales,
                         List<Outside> outside) {

    /** Begins the field that keeps an author's choice to leave a section empty: {@code nothing-in-worried}. */
    public static final String NOTHING_IN = "nothing-in-";

    public ReadReport {
        fields = Collections.unmodifiableMap(new TreeMap<>(fields));
        sections = List.copyOf(sections);
        statements = List.copyOf(statements);
        scales = List.copyOf(scales);
        outside = List.copyOf(outside);
    }

    /**
     * Words that stand in no cell we know; never a statement until their author has put them there.
     *
     * @param section key of the section they stand in; blank where they stand under a heading that the form does not have
     * @param place   for people: "What are we worried about?, below the table, paragraph 2"
     */
    public record Outside(String section, String place, String words) {

        public Outside {
            section = section == null ? "" : section;
        }
    }

    /** The sections of its form that could not be found in it, in the form's order. */
    public List<FormSection> notFound(ReportForm form) {
        return form.sections().stream().filter(section -> !sections.contains(section.key())).toList();
    }

    /** A report of which nothing could be read. */
    public static ReadReport nothing() {
        return new ReadReport(Map.of(), List.of(), List.of(), List.of(), List.of());
    }

    /** The field of this key; blank where nothing was written. */
    public String field(String key) {
        return fields.getOrDefault(key, "");
    }

    /** Whether the author said by choice that there is nothing to say in this section. */
    public boolean saysNothingIn(String section) {
        return fields.containsKey(NOTHING_IN + section);
    }
}
