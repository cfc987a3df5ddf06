/**
 * The report form, statements and their marks, checks, progress and versions.
 *
 * <p>Knows: document, conference. Does not know: who may read a report.
 */
package org.cleardays.report;
