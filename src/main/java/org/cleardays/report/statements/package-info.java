/**
 * Checks of single statements: that each is marked and says where it comes from, as its kind asks.
 *
 * <p>Knows: report, its words. Does not know: the report as a whole.
 */
package org.cleardays.report.statements;
