package org.cleardays.command.reports;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.cleardays.command.reports.MailFacts.Booked;
import org.cleardays.conference.Booking;
import org.cleardays.conference.Conference;
import org.cleardays.conference.booking.BookedConferences;
import org.cleardays.document.mail.ParsedMail;

/**
 * The conferences that a mail is looked at with, and what had to be assumed of them.
 *
 * @param assumed sentences; empty where everything was known
 */
record KnownConferences(BookedConferences conferences, List<String> assumed) {

    /** Of no shape that a reference has, so that no reference in a report is taken for another one of the same kind. */
    private static final String STAND_IN = "(a-conference)";
    private static final LocalDate SOME_DAY = LocalDate.of(2000, 1, 3);

    /** Those that were named; where none were, one to which the mail's code belongs and its sender is invited. */
    static KnownConferences of(MailFacts facts, ParsedMail mail, List<String> codes) {
        Optional<String> code = codes.stream().findFirst();
        if (!facts.bookings().isEmpty()) {
            return named(facts.bookings(), mail, code);
        }
        return code.isEmpty() ? new KnownConferences(BookedConferences.none(), List.of("No conference was named with --conference."))
                : new KnownConferences(standIn(mail, codes), List.of("No conference was named with --conference, so it is assumed that the code "
                        + String.join(", ", codes) + " is a conference's and that the sender is an author invited to it."));
    }

    private static KnownConferences named(List<Booked> bookings, ParsedMail mail, Optional<String> code) {
        BookedConferences conferences = BookedConferences.none();
        List<String> assumed = new ArrayList<>();
        Optional<Booked> meant = bookings.stream().filter(booked -> booked.code().isEmpty()).filter(booked -> invites(booked.booking(), mail))
                .findFirst().or(() -> bookings.stream().filter(booked -> booked.code().isEmpty()).findFirst());
        for (Booked booked : bookings) {
            boolean takes = code.isPresent() && meant.filter(booked::equals).isPresent();
            if (takes) {
                assumed.add("No code was named for %s, so the mail's code %s is taken for its own."
                        .formatted(booked.booking().reference(), code.get()));
            }
            conferences = conferences.with(booked.booking(), takes ? code.get() : booked.code().orElse(""));
        }
        return new KnownConferences(conferences, assumed);
    }

    private static boolean invites(Booking booking, ParsedMail mail) {
        return booking.people().stream().anyMatch(person -> mail.from().filter(from -> from.equalsIgnoreCase(person.email())).isPresent());
    }

    private static BookedConferences standIn(ParsedMail mail, List<String> codes) {
        BookedConferences conferences = BookedConferences.none();
        for (String code : codes) {
            conferences = conferences.with(new Booking(STAND_IN, "", "initial", LocalDateTime.of(SOME_DAY, java.time.LocalTime.NOON), "", SOME_DAY,
                    List.of(), List.of(), List.of(person("sender", "author", mail.from().orElse(""))), List.of(), List.of(), List.of()), code);
        }
        return conferences;
    }

    private static Booking.BookedPerson person(String key, String role, String address) {
        return new Booking.BookedPerson(key, "", role, null, null, address, null, List.of(), null, null, false, List.of(), List.of(), null, true,
                null, null, List.of(), null);
    }

    /** Its reference, where it is one that was named. */
    static Optional<String> reference(Conference conference) {
        return Optional.of(conference.reference()).filter(reference -> !reference.equals(STAND_IN));
    }
}
