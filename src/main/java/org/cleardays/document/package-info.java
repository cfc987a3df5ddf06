/**
 * Documents as bytes, text, fields and pages; the one store of bytes.
 *
 * <p>Knows: nothing of Cleardays. Does not know: who may read what.
 */
package org.cleardays.document;
