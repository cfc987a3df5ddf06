package org.cleardays.conference.booking;

import java.util.List;
import java.util.Map;

import org.cleardays.conference.Booking;
import org.cleardays.conference.BookingRefused;
import org.cleardays.conference.authority.PlainYaml;

/**
 * Reads a booking from a YAML file or from JSON of the same shape; the keys are the names in {@link Booking}.
 *
 * <p>Everything that is wrong, of shape and of sense, is told at once by {@link BookingRefused}, in sentences that name the key.
 */
public final class Bookings {

    private Bookings() {
    }

    public static Booking fromYaml(String yaml) {
        return fromMap(PlainYaml.mapping(yaml, fault -> new BookingRefused(List.of(fault))));
    }

    /** Reads a booking from maps, lists, texts and truths, as a JSON or YAML reader makes them. */
    public static Booking fromMap(Map<String, ?> written) {
        Faults faults = new Faults();
        Booking booking = booking(new BookingFields(written, "", faults));
        BookingRules.examine(booking, faults);
        faults.refuseIfAny();
        return booking;
    }

    private static Booking booking(BookingFields fields) {
        fields.knownOnly(Booking.class);
        return new Booking(fields.text("reference"), fields.text("authority"), fields.text("kind"), fields.dateTime("heldAt"),
                fields.text("venue"), fields.date("decidedOn"), fields.dates("strategyDiscussions"),
                fields.each("children", Bookings::child), fields.each("people", Bookings::person),
                fields.each("protectedWords", Bookings::protection), fields.texts("conditions"),
                fields.each("happenings", Bookings::happening), fields.each("restrictions", Bookings::restriction),
                fields.texts("directions"));
    }

    private static Booking.BookedChild child(BookingFields fields) {
        fields.knownOnly(Booking.BookedChild.class);
        return new Booking.BookedChild(fields.text("key"), fields.text("name"), fields.date("born"), fields.date("expected"));
    }

    private static Booking.BookedPerson person(BookingFields fields) {
        fields.knownOnly(Booking.BookedPerson.class);
        return new Booking.BookedPerson(fields.text("key"), fields.text("name"), fields.text("role"), fields.text("agency"),
                fields.text("title"), fields.text("email"), fields.text("phone"), fields.texts("address"), fields.text("channel"),
                fields.text("safely"), Boolean.TRUE.equals(fields.truth("mother")), fields.texts("parentOf"),
                fields.texts("responsibleFor"), fields.text("countersignedBy"), fields.truth("invited"),
                fields.dateTime("takesPartAt"), fields.text("takesPart"), fields.texts("concerns"), fields.text("profession"),
                fields.texts("directions"), fields.text("print"), fields.texts("readsFirst"));
    }

    private static Booking.BookedHappening happening(BookingFields fields) {
        fields.knownOnly(Booking.BookedHappening.class);
        return new Booking.BookedHappening(fields.text("event"), fields.date("day"), fields.time("at"));
    }

    private static Booking.BookedProtection protection(BookingFields fields) {
        fields.knownOnly(Booking.BookedProtection.class);
        return new Booking.BookedProtection(fields.text("words"), fields.texts("keptFrom"));
    }

    private static Booking.BookedRestriction restriction(BookingFields fields) {
        fields.knownOnly(Booking.BookedRestriction.class);
        return new Booking.BookedRestriction(fields.text("person"), fields.text("kind"), fields.text("reason"), fields.text("decidedBy"),
                fields.date("decidedOn"));
    }
}
