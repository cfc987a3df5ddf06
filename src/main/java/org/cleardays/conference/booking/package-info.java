/**
 * Books conferences: reads and examines what business support wrote down, and keeps it.
 *
 * <p>Knows: the conference, its authority, the foundation. Does not know: reports, deadlines.
 */
package org.cleardays.conference.booking;
