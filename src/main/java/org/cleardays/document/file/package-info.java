/**
 * One door for files from strangers: what a file is, by its content, and what can be read in it.
 *
 * <p>Knows: document. Does not know: what a file is for.
 */
package org.cleardays.document.file;
