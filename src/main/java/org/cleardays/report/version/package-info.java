/**
 * Versions of a report: in what two of them differ, and what an author answers about single statements of one.
 *
 * <p>Knows: report. Does not know: who had which version.
 */
package org.cleardays.report.version;
