/**
 * Reads files from strangers in processes of their own: with little memory, no secrets, no network, and an end to each file's time.
 *
 * <p>Knows: document. Does not know: what a file is for.
 */
package org.cleardays.document.worker;
