package org.cleardays.conference.arrangement;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.cleardays.conference.ReadingWish;

/** What is arranged with the venue and with each person of a conference after its booking. */
public interface Arrangements {

    /**
     * Says how to get to the venue, and to whom it is said otherwise; needs a transaction. Whoever is left out keeps what they have; an
     * empty list for a person gives them the directions that everybody gets. Repeating it changes nothing. Throws
     * {@link org.cleardays.conference.BookingRefused} with everything that is wrong at once, and where the conference has ended.
     */
    void direct(UUID conferenceId, List<String> directions, Map<UUID, List<String>> own, String actor);

    /**
     * A person of the family has said how they want to read; needs a transaction. Repeating it changes nothing. Throws
     * {@link org.cleardays.conference.BookingRefused} where that person gets nothing to read, or the conference has ended.
     */
    void reads(UUID conferenceId, UUID personId, ReadingWish wish, String actor);
}
