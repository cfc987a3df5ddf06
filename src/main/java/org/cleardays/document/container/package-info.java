/**
 * Packed files and the XML in them, from strangers: unpacked within limits, parsed with nothing fetched.
 *
 * <p>Knows: the kinds of danger. Does not know: Word, OpenDocument.
 */
package org.cleardays.document.container;
