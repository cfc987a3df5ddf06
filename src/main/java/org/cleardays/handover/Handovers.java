package org.cleardays.handover;

import java.util.UUID;

/**
 * Puts work aside for a route, durably, in the current transaction.
 *
 * <p>What travels is the route's name and an id, never bytes. The work is seen by the engine when the transaction commits, is
 * taken by one node at a time, survives the death of that node, and is tried again with growing pauses until it is held for a person.
 */
public interface Handovers {

    /** Puts the record {@code id} aside for {@code route}, the name in {@code handover:route}. */
    void put(String route, UUID id);
}
