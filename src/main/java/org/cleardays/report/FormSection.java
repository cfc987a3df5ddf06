package org.cleardays.report;

import java.util.Set;

import org.cleardays.conference.ConferenceKind;

/**
 * A section of a form.
 *
 * @param key      such as {@code worried}
 * @param heading  as printed: "What are we worried about?"
 * @param guidance one sentence to the author; never part of a report
 * @param kind     what its table holds
 * @param onlyFor  the kinds of conference it is asked for; none: for all
 */
public record FormSection(String key, String heading, String guidance, Kind kind, Set<ConferenceKind> onlyFor) {

    public FormSection {
        onlyFor = Set.copyOf(onlyFor);
    }

    /** A section that is asked for at every conference. */
    public FormSection(String key, String heading, String guidance, Kind kind) {
        this(key, heading, guidance, kind, Set.of());
    }

    /** What a section's table holds. */
    public enum Kind { FIELDS, STATEMENTS, CHRONOLOGY, SCALES, SIGN_OFF }

    /** Whether it is asked for at conferences of this kind. */
    public boolean isFor(ConferenceKind kind) {
        return onlyFor.isEmpty() || onlyFor.contains(kind);
    }
}
