/**
 * The chair's pack before it goes: what it will hold, in which order, and its building step by step.
 *
 * <p>Knows: pack, conference. Does not know: how a pack is printed or sent.
 */
package org.cleardays.portal.packs;
