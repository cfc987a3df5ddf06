/**
 * Typefaces: which letters there are, how they join and turn, and the fonts that carry them.
 *
 * <p>Knows: document. Does not know: conferences.
 */
package org.cleardays.document.face;
