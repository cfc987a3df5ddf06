/**
 * Who may read what: restrictions, a person's release, a copy per reader, and the gate before anything leaves.
 *
 * <p>Knows: report, conference. Does not know: channels.
 */
package org.cleardays.disclosure;
