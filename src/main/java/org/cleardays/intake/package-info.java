/**
 * What arrives is kept, identified, and filed, returned, held, or otherwise ended.
 *
 * <p>Knows: conference, document, report. Does not know: checks, countersigning, how answers are written.
 */
package org.cleardays.intake;
