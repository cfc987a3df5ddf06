/**
 * Counts a phrase from a day to the moment something is due, and tells how, in facts and in sentences.
 *
 * <p>Knows: calendar, the language of rules. Does not know: conferences, whose rule it is.
 */
package org.cleardays.timescale.counting;
