/**
 * What a mail's files, words and marks say, before anybody decides about it.
 *
 * <p>Knows: document, report forms. Does not know: conferences, outcomes.
 */
package org.cleardays.intake.reading;
