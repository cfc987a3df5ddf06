package org.cleardays.intake;

/**
 * Something that arrived, with what only intake needs to know of it.
 *
 * @param overLimit only its headers were fetched
 * @param resolved  a person has already decided about it
 */
record Arrived(Incoming incoming, boolean overLimit, boolean resolved) {

    boolean isSorted() {
        return incoming.outcome().isPresent();
    }

    boolean waitsForAPerson() {
        return incoming.outcome().filter("held"::equals).isPresent() && !resolved;
    }
}
