package org.cleardays.conference;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Books conferences and finds them again. */
public interface Conferences {

    /** Books a conference; needs a transaction. Throws {@link BookingRefused} with everything that is wrong at once. */
    Conference book(Booking booking, String actor);

    Optional<Conference> find(UUID id);

    Optional<Conference> findByReference(String reference);

    /** By the code of its plus-address, in any letter case; empty where the check characters do not agree. */
    Optional<Conference> findByMailCode(String mailCode);

    /** Every conference, the next one first. */
    List<Conference> all();

    default Conference get(UUID id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("No conference " + id));
    }
}
