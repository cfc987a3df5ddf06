/**
 * The language of an authority's rules: phrases, cases and rules as values that print themselves, read from its file.
 *
 * <p>Knows: calendar, conference. Does not know: dates.
 */
package org.cleardays.timescale.rule;
