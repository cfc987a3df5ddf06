package org.cleardays.report;

/**
 * What a check found: a reason for returning the report, told to its author.
 *
 * @param place where, for people: "What are we worried about?, row 2"; blank for the report as a whole
 * @param says  one sentence that says what to do
 */
public record Finding(String place, String says) {
}
