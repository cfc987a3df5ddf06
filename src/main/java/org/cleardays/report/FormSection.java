package org.cleardays.report;

/**
 * A section of a form.
 *
 * @param key      such as {@code worried}
 * @param heading  as printed: "What are we worried about?"
 * @param guidance one sentence to the author; never part of a report
 * @param kind     what its table holds
 */
public record FormSection(String key, String heading, String guidance, Kind kind) {

    /** What a section's table holds. */
    public enum Kind { FIELDS, STATEMENTS, CHRONOLOGY, SCALES, SIGN_OFF }
}
