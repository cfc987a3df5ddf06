/**
 * Guides to the meeting, in plain words, for whoever is new to it.
 *
 * <p>Knows: document. Does not know: any one conference.
 */
package org.cleardays.invitation.guide;
