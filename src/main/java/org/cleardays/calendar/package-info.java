/**
 * Working days of one place, from data that cites its source; refuses beyond that data.
 *
 * <p>Knows: nothing of Cleardays. Does not know: what the days are counted for.
 */
package org.cleardays.calendar;
