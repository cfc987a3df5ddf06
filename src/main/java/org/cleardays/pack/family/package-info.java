/**
 * What a reader of the family gets to read: their own copies on a screen, on paper, in large print and as plain text, and all of them
 * in one document. Printed from disclosed copies and from nothing else (threats E).
 *
 * <p>Knows: disclosure. Does not know: reports, mail.
 */
package org.cleardays.pack.family;
