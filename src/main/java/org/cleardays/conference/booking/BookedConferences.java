package org.cleardays.conference.booking;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.cleardays.conference.Booking;
import org.cleardays.conference.Change;
import org.cleardays.conference.Conference;
import org.cleardays.conference.Conferences;
import org.cleardays.conference.Happening;
import org.cleardays.conference.Move;
import org.cleardays.conference.PersonRestriction;
import org.cleardays.conference.ProtectedWords;

/** Conferences as their bookings say, without a server: they can be found, and nothing about them can be changed. */
public final class BookedConferences implements Conferences {

    /** Where the day matters, a server is asked; here only people and codes are. */
    private static final ZoneId ZONE = ZoneId.of("Europe/London");

    private final List<Conference> conferences;

    private BookedConferences(List<Conference> conferences) {
        this.conferences = List.copyOf(conferences);
    }

    public static BookedConferences none() {
        return new BookedConferences(List.of());
    }

    /** These and one more, whose code this is; a booking does not name it. */
    public BookedConferences with(Booking booking, String mailCode) {
        List<Conference> more = new ArrayList<>(conferences);
        more.add(BookedConference.of(booking, mailCode, ZONE));
        return new BookedConferences(more);
    }

    /** The code as it is kept, where its check digits agree. */
    public static Optional<String> code(String written) {
        return MailCodes.read(written);
    }

    @Override
    public Optional<Conference> find(UUID id) {
        return conferences.stream().filter(conference -> conference.id().equals(id)).findFirst();
    }

    @Override
    public Optional<Conference> findByReference(String reference) {
        return conferences.stream().filter(conference -> conference.reference().equals(reference)).findFirst();
    }

    @Override
    public Optional<Conference> findByMailCode(String mailCode) {
        return MailCodes.read(mailCode).flatMap(code -> conferences.stream().filter(conference -> conference.mailCode().equals(code)).findFirst());
    }

    @Override
    public List<Conference> all() {
        return conferences;
    }

    @Override
    public List<Change> changes(UUID id) {
        return List.of();
    }

    @Override
    public Conference book(Booking booking, String actor) {
        throw needsAServer();
    }

    @Override
    public Conference move(UUID id, Move move, String actor) {
        throw needsAServer();
    }

    @Override
    public Conference cancel(UUID id, String reason, String actor) {
        throw needsAServer();
    }

    @Override
    public Conference standDown(UUID id, String reason, String actor) {
        throw needsAServer();
    }

    @Override
    public Conference record(UUID id, Happening happening, String actor) {
        throw needsAServer();
    }

    @Override
    public Conference protect(UUID id, ProtectedWords words, String actor) {
        throw needsAServer();
    }

    @Override
    public Conference keepReportsFrom(UUID id, PersonRestriction decision, String actor) {
        throw needsAServer();
    }

    @Override
    public Conference lift(UUID id, PersonRestriction.Lifting decision, String actor) {
        throw needsAServer();
    }

    @Override
    public Instant bookedAt(UUID id) {
        throw needsAServer();
    }

    @Override
    public Change change(UUID changeId) {
        throw needsAServer();
    }

    private static UnsupportedOperationException needsAServer() {
        return new UnsupportedOperationException("Only a server books and changes conferences");
    }
}
