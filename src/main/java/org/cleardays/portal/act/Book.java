package org.cleardays.portal.act;

import org.cleardays.conference.Booking;
import org.cleardays.conference.Conference;
import org.cleardays.conference.Conferences;
import org.cleardays.handover.Handovers;
import org.cleardays.timescale.Timescales;
import org.springframework.transaction.support.TransactionOperations;

/** A conference is booked, its deadlines are set, and its invitations are asked for. */
public class Book {

    private final Conferences conferences;
    private final Timescales timescales;
    private final Handovers handovers;
    private final TransactionOperations transactions;

    public Book(Conferences conferences, Timescales timescales, Handovers handovers, TransactionOperations transactions) {
        this.conferences = conferences;
        this.timescales = timescales;
        this.handovers = handovers;
        this.transactions = transactions;
    }

    /** Throws {@link AlreadyBooked} where the reference is taken, and what {@link Conferences#book} throws. */
    public Conference book(Booking booking, String actor) {
        return transactions.execute(status -> {
            if (booking.reference() != null && conferences.findByReference(booking.reference()).isPresent()) {
                throw new AlreadyBooked(booking.reference());
            }
            Conference booked = conferences.book(booking, actor);
            timescales.set(booked.id(), "booked");
            handovers.put("invite-to-conference", booked.id());
            return booked;
        });
    }
}
