package org.cleardays.handover;

import java.util.UUID;

/** Takes one piece of work; any exception means that it was not done and is to be tried again. */
public interface Receiver {

    void receive(UUID id);

    /** Whether the engine opens the transaction around it; false only where something outside is spoken to (SMTP). */
    default boolean transacted() {
        return true;
    }
}
