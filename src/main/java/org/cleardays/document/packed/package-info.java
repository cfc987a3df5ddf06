/**
 * Packed things: what a folder, a saved mail or a winmail.dat holds, and the walk into all of them within bounds.
 *
 * <p>Knows: document. Does not know: what a file is for.
 */
package org.cleardays.document.packed;
