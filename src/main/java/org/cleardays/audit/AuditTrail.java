package org.cleardays.audit;

import java.util.List;
import java.util.UUID;

/**
 * The proof of who did what: append-only and hash-chained.
 *
 * <p>An act is written in the transaction of the act itself: if that rolls back, the entry never was. The chain's head is locked
 * last, just before commit, so that concurrent work waits as briefly as can be. Entries hold ids and fixed words, no free text.
 */
public interface AuditTrail {

    /** Records one act; needs a transaction. */
    void record(Act act);

    /** The acts about a conference, oldest first. */
    List<Entry> about(UUID conferenceId);

    /** Walks the whole chain and says where it is broken, if anywhere. */
    Verification verify();
}
