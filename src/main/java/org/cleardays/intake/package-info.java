/**
 * What arrives is kept, identified, and filed, returned, held, or otherwise ended.
 *
 * <p>Knows: report, invitation. Does not know: checks, countersigning.
 */
package org.cleardays.intake;
