package org.cleardays.audit;

/** What walking the chain found. */
public sealed interface Verification {

    /** Every entry follows from the one before it, and the head agrees with the last one. */
    record Whole(long entries) implements Verification {
    }

    /** The chain breaks at {@code sequence}. */
    record Broken(long sequence, String because) implements Verification {
    }
}
