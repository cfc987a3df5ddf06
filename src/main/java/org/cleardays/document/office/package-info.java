/**
 * Files of other office programs as blocks: OpenDocument, Word 97 to 2003, web pages, plain text.
 *
 * <p>Knows: document. Does not know: what a file is for.
 */
package org.cleardays.document.office;
