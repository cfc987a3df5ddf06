/**
 * One line for each expected report and reader: what happened when, and against which deadline.
 *
 * <p>Knows: every stage above. Does not know: pages.
 */
package org.cleardays.tracking;
