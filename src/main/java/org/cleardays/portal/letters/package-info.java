/**
 * Letters and guides: what each invitee gets, seen by the office first, and the guides that everybody may read.
 *
 * <p>Knows: invitation, conference. Does not know: how letters are sent.
 */
package org.cleardays.portal.letters;
