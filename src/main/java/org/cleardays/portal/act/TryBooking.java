package org.cleardays.portal.act;

import java.util.List;

import org.cleardays.conference.Booking;
import org.cleardays.conference.Conference;
import org.cleardays.conference.Person;
import org.cleardays.document.word.MissingFields;
import org.cleardays.invitation.Invitations;
import org.springframework.transaction.support.TransactionOperations;

/** Shows each letter that a booking would send: it is booked, looked at, and taken back before anything is kept or anybody told. */
public class TryBooking {

    private final Book book;
    private final Invitations invitations;
    private final TransactionOperations transactions;

    public TryBooking(Book book, Invitations invitations, TransactionOperations transactions) {
        this.book = book;
        this.invitations = invitations;
        this.transactions = transactions;
    }

    /**
     * One invitee's letter.
     *
     * @param words   what it says; blank where it cannot be written
     * @param problem why it cannot, with the names of the letter's file and of each field without a value; else blank
     */
    public record Letter(Person invitee, String words, String problem) {
    }

    /** Throws what {@link Book#book} throws. */
    public List<Letter> letters(Booking booking, String actor) {
        return transactions.execute(status -> {
            status.setRollbackOnly();
            Conference tried = book.book(booking, actor);
            return tried.people().stream().filter(Person::invited).map(person -> letter(tried, person)).toList();
        });
    }

    private Letter letter(Conference conference, Person invitee) {
        try {
            return new Letter(invitee, invitations.previewFor(conference.id(), invitee.id()).letterText(), "");
        } catch (MissingFields missing) {
            return new Letter(invitee, "", missing.getMessage());
        }
    }
}
