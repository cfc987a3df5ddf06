package org.cleardays.timescale;

import java.util.Map;
import java.util.Optional;

import org.cleardays.conference.ConferenceKind;

/**
 * A rule of one authority: what is due, by whom, to whom, and when for each kind of conference.
 *
 * @param says the rule's sentence as far as the time: "Each report is with the chair"
 * @param due  for each kind of conference the rule speaks of
 * @param note how we read the source; blank where there is nothing to say
 */
record Timescale(String id, String says, String what, String by, String to, Map<ConferenceKind, Span> due, String source, Basis basis,
                 String note) {

    Timescale {
        due = Map.copyOf(due);
    }

    Optional<Span> due(ConferenceKind kind) {
        return Optional.ofNullable(due.get(kind));
    }

    /** The rule as a sentence, for one kind of conference. */
    String sentence(Span span) {
        return says + (span.days().before() ? " no later than " : " within ") + span + "." + (note.isBlank() ? "" : " " + note);
    }

    /** The source, and how far it carries the rule. */
    String sourceAndBasis() {
        return source + " (" + basis + ")";
    }
}
