package org.cleardays.disclosure.kept;

import java.time.Instant;

/**
 * A statement that the rules clear for a reader and a person keeps from them all the same.
 *
 * @param number in the report
 * @param at     when it was decided; for the counterpart in a corrected report, when it was decided about the first
 */
public record KeptStatement(int number, String decidedBy, String reason, Instant at) {
}
