package org.cleardays.document.page;

/**
 * A line that is drawn across or down the page, in points from its top left corner.
 *
 * @param across it runs from left to right
 * @param at     its place: from the top where it runs across, from the left where it runs down
 */
record Ruling(boolean across, double at, double from, double to) {

    double length() {
        return to - from;
    }

    /** Whether it passes this place along its way. */
    boolean covers(double place) {
        return from <= place && place <= to;
    }
}
