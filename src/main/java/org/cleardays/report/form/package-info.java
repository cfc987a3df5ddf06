/**
 * The files that describe report forms: where they stand, what they say, what is wrong with them.
 *
 * <p>Knows: conference. Does not know: reports.
 */
package org.cleardays.report.form;
