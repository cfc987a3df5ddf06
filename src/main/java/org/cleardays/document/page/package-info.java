/**
 * PDFs from strangers read back into blocks: by their tags where they have them, else by where words and lines stand on the page.
 *
 * <p>Knows: document. Does not know: what a file is for.
 */
package org.cleardays.document.page;
