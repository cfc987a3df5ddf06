/**
 * PDF files: pages printed for the screen and for paper, and read back.
 *
 * <p>Knows: document. Does not know: conferences.
 */
package org.cleardays.document.pdf;
