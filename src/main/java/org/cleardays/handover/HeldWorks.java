package org.cleardays.handover;

import java.util.List;
import java.util.UUID;

/** Work that failed to its last try, and waits for a person who can start it again. */
public interface HeldWorks {

    /** What waits, oldest first. */
    List<HeldWork> waiting();

    /** A person has it tried again; false where it no longer waits. Needs a transaction. */
    boolean retry(UUID heldId, String actor);
}
