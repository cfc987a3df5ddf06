/**
 * What a corrected copy says of the one before it: which of its statements are new or changed for this reader, and what was taken out.
 * Nothing that a reader could not read in either of them tells itself by it (threats A4, E).
 *
 * <p>Knows: report, disclosure. Does not know: messages, how anything is printed.
 */
package org.cleardays.pack.correction;
