package org.cleardays.conference;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;

/**
 * A conference to be booked, as business support writes it down: in a form, as JSON, or as a YAML file of the same shape.
 *
 * <p>People and children refer to each other by {@code key}. Field names are the keys of the file; a list left out is empty.
 * {@code booking.Bookings} reads it.
 */
public record Booking(String reference, String authority, String kind, LocalDateTime heldAt, String venue, LocalDate decidedOn,
                      List<LocalDate> strategyDiscussions, List<BookedChild> children, List<BookedPerson> people,
                      List<BookedProtection> protectedWords, List<String> conditions, List<BookedHappening> happenings,
                      List<BookedRestriction> restrictions, List<String> directions) {

    public Booking {
        strategyDiscussions = given(strategyDiscussions);
        children = given(children);
        people = given(people);
        protectedWords = given(protectedWords);
        conditions = given(conditions);
        happenings = given(happenings);
        restrictions = given(restrictions);
        directions = given(directions);
    }

    /** Without directions to the venue. */
    public Booking(String reference, String authority, String kind, LocalDateTime heldAt, String venue, LocalDate decidedOn,
                   List<LocalDate> strategyDiscussions, List<BookedChild> children, List<BookedPerson> people,
                   List<BookedProtection> protectedWords, List<String> conditions, List<BookedHappening> happenings,
                   List<BookedRestriction> restrictions) {
        this(reference, authority, kind, heldAt, venue, decidedOn, strategyDiscussions, children, people, protectedWords, conditions, happenings,
                restrictions, List.of());
    }

    /** Without decisions about people. */
    public Booking(String reference, String authority, String kind, LocalDateTime heldAt, String venue, LocalDate decidedOn,
                   List<LocalDate> strategyDiscussions, List<BookedChild> children, List<BookedPerson> people,
                   List<BookedProtection> protectedWords, List<String> conditions, List<BookedHappening> happenings) {
        this(reference, authority, kind, heldAt, venue, decidedOn, strategyDiscussions, children, people, protectedWords, conditions, happenings,
                List.of());
    }

    private static <T> List<T> given(List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    /** A child: {@code born} or {@code expected}. */
    public record BookedChild(String key, String name, LocalDate born, LocalDate expected) {
    }

    /**
     * A person; {@code parentOf} lists children, {@code responsibleFor} those the person holds parental responsibility for;
     * {@code directions} is how this person gets there, where it differs from how everybody else does; {@code print} is
     * {@code ordinary} or {@code large}, and {@code readsFirst} the authors whose reports come first.
     */
    public record BookedPerson(String key, String name, String role, String agency, String title, String email, String phone,
                               List<String> address, String channel, String safely, boolean mother, List<String> parentOf,
                               List<String> responsibleFor, String countersignedBy, Boolean invited, LocalDateTime takesPartAt,
                               String takesPart, List<String> concerns, String profession, List<String> directions,
                               String print, List<String> readsFirst) {

        public BookedPerson {
            address = given(address);
            parentOf = given(parentOf);
            responsibleFor = given(responsibleFor);
            concerns = given(concerns);
            directions = given(directions);
            readsFirst = given(readsFirst);
        }

        /** Without directions of their own, and with nothing said of how they read. */
        public BookedPerson(String key, String name, String role, String agency, String title, String email, String phone,
                            List<String> address, String channel, String safely, boolean mother, List<String> parentOf,
                            List<String> responsibleFor, String countersignedBy, Boolean invited, LocalDateTime takesPartAt,
                            String takesPart, List<String> concerns, String profession) {
            this(key, name, role, agency, title, email, phone, address, channel, safely, mother, parentOf, responsibleFor, countersignedBy,
                    invited, takesPartAt, takesPart, concerns, profession, List.of(), null, List.of());
        }
    }

    /** Something from which deadlines can be counted: a move, a notification; {@code at} a local time, or null. */
    public record BookedHappening(String event, LocalDate day, LocalTime at) {
    }

    /** Words and the keys of the people they are kept from. */
    public record BookedProtection(String words, List<String> keptFrom) {

        public BookedProtection {
            keptFrom = given(keptFrom);
        }
    }

    /** A decision about one person: {@code excluded-from-meeting} or {@code withheld-altogether}, why, by whom and when. */
    public record BookedRestriction(String person, String kind, String reason, String decidedBy, LocalDate decidedOn) {
    }
}
