package org.cleardays.conference;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Books conferences and finds them again. */
public interface Conferences {

    /** Books a conference; needs a transaction. Throws {@link BookingRefused} with everything that is wrong at once. */
    Conference book(Booking booking, String actor);

    Optional<Conference> find(UUID id);

    Optional<Conference> findByReference(String reference);

    /** By the code of its plus-address, in any letter case; empty where the check characters do not agree. */
    Optional<Conference> findByMailCode(String mailCode);

    /**
     * Puts a conference to another time; needs a transaction. Answers it as it stands then, with the next revision.
     * Throws {@link BookingRefused} with everything that is wrong at once, and where the conference has ended.
     */
    Conference move(UUID id, Move move, String actor);

    /** It will not take place: everything about it ends. Repeating it changes nothing. */
    Conference cancel(UUID id, String reason, String actor);

    /** Stands it down in one act: everything stops at once. Repeating it changes nothing. */
    Conference standDown(UUID id, String reason, String actor);

    /** Records something from which deadlines are counted or by which they are met; the newest of an event counts. */
    Conference record(UUID id, Happening happening, String actor);

    /**
     * These words must not reach these people from now on: somebody has moved since the booking. Repeating it changes nothing. Throws
     * {@link BookingRefused} with everything that is wrong at once, and where the conference has ended.
     */
    Conference protect(UUID id, ProtectedWords words, String actor);

    /**
     * Every report is kept from this person from now on. Repeating it changes nothing. Throws {@link BookingRefused} with everything that is
     * wrong at once, and where the conference has ended.
     */
    Conference keepReportsFrom(UUID id, PersonRestriction decision, String actor);

    /** The decision that keeps every report from this person holds no longer; both decisions stay recorded. Repeating it changes nothing. */
    Conference lift(UUID id, PersonRestriction.Lifting decision, String actor);

    /** When and how it was booked and changed, oldest first. */
    List<Change> changes(UUID id);

    /** When it was booked. */
    Instant bookedAt(UUID id);

    /** One change; {@link IllegalArgumentException} where there is none. */
    Change change(UUID changeId);

    /** Every conference, the next one first. */
    List<Conference> all();

    /** What every conference is called by: cheap to ask, for each thing that leaves is searched for other families. */
    default List<FamilyNames> families() {
        return all().stream().map(one -> new FamilyNames(one.id(), one.reference(), Stream.concat(one.children().stream().map(Child::name),
                one.people().stream().filter(person -> !person.role().isProfessional()).map(Person::name)).toList())).toList();
    }

    /** How many conferences were ever booked. */
    default int count() {
        return all().size();
    }

    default Conference get(UUID id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("No conference " + id));
    }
}
