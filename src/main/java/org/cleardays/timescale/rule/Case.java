package org.cleardays.timescale.rule;

import java.util.Set;

import org.cleardays.conference.ConferenceKind;

/**
 * A phrase, and for which conferences it is.
 *
 * @param key the key under which the phrase stands in the file, {@code rules[2].due.initial}; blank where it stands in none
 */
public record Case(Set<ConferenceKind> kinds, When when, Phrase phrase, String key) {

    public Case {
        kinds = Set.copyOf(kinds);
    }
}
