/**
 * Work put aside durably for a route: the route's name and an id, in the transaction that asks for it.
 *
 * <p>Knows: nothing of Cleardays. Does not know: Camel, or what the work is.
 */
package org.cleardays.handover;
