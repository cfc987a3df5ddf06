/**
 * Rich text (.rtf) as blocks.
 *
 * <p>Knows: document. Does not know: what a file is for.
 */
package org.cleardays.document.rtf;
