package org.cleardays.timescale;

import java.time.ZonedDateTime;

/**
 * When something is due, and why.
 *
 * @param id      the rule's id in the authority's file, such as {@code report-to-family}
 * @param what    what is due, in words
 * @param by      who owes it, in words
 * @param to      to whom, in words
 * @param due     the last moment, in the authority's zone
 * @param atRiskFrom the moment from which less than one working day is left
 * @param rule    the rule as a sentence
 * @param source  where the rule comes from, and whether the source states it, the authority has set it, or it is our proposal
 * @param because how the date was reached: days counted, days skipped and why, clear days left
 */
public record Deadline(String id, String what, String by, String to, ZonedDateTime due, ZonedDateTime atRiskFrom, String rule, String source,
                       String because) {
}
