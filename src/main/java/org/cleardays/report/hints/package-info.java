/**
 * What an author may like to look at again: words, and what a statement reads like. Nothing here is a reason to return a report.
 *
 * <p>Knows: report. Does not know: checks.
 */
package org.cleardays.report.hints;
