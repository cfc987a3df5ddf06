/**
 * Binds separately printed PDF files into one book: numbered, linked, bookmarked, still tagged.
 *
 * <p>Knows: document. Does not know: conferences, nor what a part says.
 */
package org.cleardays.document.binding;
