/**
 * Files of others, carried in packs: as pictures of their pages, or as their words set anew, with everything active and hidden left behind.
 *
 * <p>Knows: document and its readers. Does not know: who reads the pack.
 */
package org.cleardays.document.carried;
