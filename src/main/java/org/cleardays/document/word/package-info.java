/**
 * Word files: forms written and read, letters filled.
 *
 * <p>Knows: document. Does not know: conferences.
 */
package org.cleardays.document.word;
