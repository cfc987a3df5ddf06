package org.cleardays.report;

/**
 * What an author may like to look at again. For the author only: never a reason to return a report, never a score.
 *
 * @param place where, for people: "What are we worried about?, row 2"; blank for the report as a whole
 * @param says  one or two sentences that hold no word of the report
 */
public record Hint(String place, String says) {
}
