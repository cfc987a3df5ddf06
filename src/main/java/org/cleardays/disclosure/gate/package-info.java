/**
 * The gate: protected words found in whatever is about to leave, however they are written.
 *
 * <p>Knows: disclosure, conference. Does not know: what leaves, or by which channel.
 */
package org.cleardays.disclosure.gate;
