/**
 * The conference, its children, family, invitees and dates, and the authority that holds it.
 *
 * <p>Knows: the foundation. Does not know: reports, deadlines.
 */
package org.cleardays.conference;
