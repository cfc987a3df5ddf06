package org.cleardays.timescale.counting;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;

import org.cleardays.calendar.DaysInWords;

/**
 * A local date and time as a moment, and what was chosen where the clocks change.
 *
 * <p>A time that does not exist is the moment at which the clocks go forward; of a time that comes twice the first counts: either way
 * nobody has less time to read than the rule gives (threat F1).
 *
 * @param choice a sentence that begins with a blank; blank where there was nothing to choose
 */
record LocalMoment(ZonedDateTime moment, String choice) {

    static LocalMoment of(LocalDate day, LocalTime time, ZoneId zone) {
        LocalDateTime local = day.atTime(time);
        ZoneOffsetTransition change = zone.getRules().getTransition(local);
        if (change == null) {
            return new LocalMoment(local.atZone(zone), "");
        }
        String when = " on " + DaysInWords.withYear(day);
        if (change.isGap()) {
            LocalTime after = change.getDateTimeAfter().toLocalTime();
            String choice = " There is no %s%s, because the clocks go forward from %s to %s; %s counts."
                    .formatted(time, when, change.getDateTimeBefore().toLocalTime(), after, after);
            return new LocalMoment(change.getDateTimeAfter().atZone(zone), choice);
        }
        return new LocalMoment(local.atZone(zone).withEarlierOffsetAtOverlap(), " %s comes twice%s, because the clocks go back; the first counts."
                .formatted(time, when));
    }
}
