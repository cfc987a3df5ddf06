/**
 * Who is asked for what, and the invitation pack of each invitee.
 *
 * <p>Knows: report, timescale. Does not know: mail.
 */
package org.cleardays.invitation;
