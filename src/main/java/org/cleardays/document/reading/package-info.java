/**
 * Opening files: tells kinds by content and hands each to its reader.
 *
 * <p>Knows: document and its readers. Does not know: what a file is for.
 */
package org.cleardays.document.reading;
