/**
 * What a young person reads: nothing, until somebody has recorded what, with whom beside them, and when (domain.md 5).
 *
 * <p>Knows: disclosure. Does not know: how it is printed.
 */
package org.cleardays.disclosure.young;
