package org.cleardays.dispatch;

import java.util.UUID;

import org.cleardays.handover.Outcome;

/** What an attempt to send came to. The id is the dispatch's. */
public sealed interface Sent extends Outcome {

    /** The mail server has taken it. */
    record HandedOver(UUID id) implements Sent {
    }

    /** The mail server refused this recipient or message for good. */
    record Refused(UUID id) implements Sent {
    }

    /** The gate, the person's safe contact, or a changed address stopped it: a person decides. */
    record Stopped(UUID id) implements Sent {
    }

    /** Its conference was moved or has ended since it was written: it does not leave. */
    record Withdrawn(UUID id) implements Sent {
    }

    /** It was sent before; nothing was done. */
    record AlreadySent(UUID id) implements Sent {
    }
}
