/**
 * The steps of building a pack, as they happen and afterwards.
 *
 * <p>Knows: nothing of what is built. Does not know: who looks on.
 */
package org.cleardays.pack.progress;
