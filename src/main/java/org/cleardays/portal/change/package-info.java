/**
 * The pages on which a conference is moved, cancelled, stood down, or told more of.
 *
 * <p>Knows: the acts. Does not know: what they stop and whom they tell.
 */
package org.cleardays.portal.change;
