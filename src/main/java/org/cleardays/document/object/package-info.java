/**
 * Writes the objects of several PDF files into one, each numbered once, in time that grows in step with their number.
 *
 * <p>Knows: PDFBox's objects. Does not know: what a page or a book is.
 */
package org.cleardays.document.object;
