/**
 * One class for each check of a report; every finding tells the author what to do.
 *
 * <p>Knows: report. Does not know: where the report goes next.
 */
package org.cleardays.report.checks;
