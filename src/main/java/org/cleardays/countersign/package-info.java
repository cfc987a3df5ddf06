/**
 * A manager agrees to a report's exact content, or declines.
 *
 * <p>Knows: report. Does not know: who reads the report later.
 */
package org.cleardays.countersign;
