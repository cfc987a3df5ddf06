/**
 * Which conference is named, and whether the sender is who the mail says: codes with check characters, and our own server's word.
 *
 * <p>Knows: document, conference. Does not know: reports, outcomes.
 */
package org.cleardays.intake.identity;
