/**
 * What is due when, why, and whether it was kept.
 *
 * <p>Knows: calendar, conference. Does not know: how things are sent.
 */
package org.cleardays.timescale;
