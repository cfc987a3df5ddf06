package org.cleardays.command.reports;

import java.util.List;
import java.util.Optional;

import org.cleardays.conference.Booking;

/**
 * What whoever asks knows, and the mail does not say.
 *
 * @param reportsAddress  the mailbox that agencies send to; empty for the one that the mail was sent to
 * @param receiptsAddress where delivery notices come to; empty for one that no mail is sent to
 * @param authservId      what the mail server calls itself in Authentication-Results; {@code none} where it checks no sender
 * @param bookings        the conferences there are; none where that is not known
 */
record MailFacts(Optional<String> reportsAddress, Optional<String> receiptsAddress, String authservId, List<Booked> bookings) {

    MailFacts {
        bookings = List.copyOf(bookings);
    }

    boolean sendersAreChecked() {
        return !authservId.equals("none");
    }

    /** A conference's booking, and the code of its mail address, which no booking names. */
    record Booked(Booking booking, Optional<String> code) {
    }
}
