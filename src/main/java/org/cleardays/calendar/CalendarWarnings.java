package org.cleardays.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/** Warns, a sentence for each calendar, before what is confirmed of it ends, and where a newer one that came with Cleardays waits. */
record CalendarWarnings(Calendars calendars, Clock clock) {

    /** The zone of every place there is a calendar for. */
    private static final ZoneId ZONE = ZoneId.of("Europe/London");
    private static final int MONTHS_AHEAD = 12;

    /** By the calendar's place; empty where nothing is to be done. */
    Map<String, String> of(Collection<String> waiting) {
        LocalDate warnUntil = LocalDate.ofInstant(clock.instant(), ZONE).plusMonths(MONTHS_AHEAD);
        Map<String, String> warnings = new TreeMap<>();
        for (String place : calendars.places()) {
            LocalDate last = calendars.inForce(place).confirmedUntil();
            if (!last.isAfter(warnUntil)) {
                warnings.put(place, ends(place, last));
            }
        }
        waiting.forEach(place -> warnings.merge(place, waits(place), (first, second) -> first + " " + second));
        return warnings;
    }

    private static String ends(String place, LocalDate last) {
        return ("The confirmed holidays of the calendar %s end on %s; deadlines beyond are refused."
                + " Put in the holidays of %d once they are proclaimed.").formatted(place, last, last.getYear() + 1);
    }

    private static String waits(String place) {
        return ("A newer calendar %s came with this version of Cleardays and waits, because the one in force was edited here."
                + " Compare the two and put the right one in force.").formatted(place);
    }
}
