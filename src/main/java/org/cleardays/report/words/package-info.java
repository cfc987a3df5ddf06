/**
 * The sentences and lists of words by which reports are looked over, as data under {@code templates/reports}; dates and names as people write them.
 *
 * <p>Knows: report, conference. Does not know: checks, hints.
 */
package org.cleardays.report.words;
