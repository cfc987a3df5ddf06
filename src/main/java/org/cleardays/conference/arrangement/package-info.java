/**
 * What is arranged with the venue and with each person after the booking: how to get there, how somebody reads.
 *
 * <p>Knows: the conference. Does not know: letters, packs.
 */
package org.cleardays.conference.arrangement;
