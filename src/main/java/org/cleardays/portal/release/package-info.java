/**
 * Where people decide what a reader gets: the copy beside the report, and the second person at the gate.
 *
 * <p>Knows: disclosure, report. Does not know: how a copy reaches its reader.
 */
package org.cleardays.portal.release;
