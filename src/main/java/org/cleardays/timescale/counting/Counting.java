package org.cleardays.timescale.counting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.cleardays.calendar.CalendarDoesNotReach;
import org.cleardays.calendar.CountedDays.Skipped;
import org.cleardays.calendar.DaysInWords;
import org.cleardays.calendar.WorkingCalendar;
import org.cleardays.timescale.rule.Counted;
import org.cleardays.timescale.rule.Counted.OffDay;

/**
 * Counts one phrase from one event: the distance, then what becomes of a day on which nobody works, then the time of day.
 *
 * <p>How we count (domain.md, section 3): a deadline is the last moment and ends with the close of business of its day; one on a day that
 * is no working day stays, with the last working day before it as the day to work to, unless the rule moves it.
 */
public final class Counting {

    private final Counted phrase;
    private final Start start;
    private final WorkingCalendar calendar;
    private final Place place;
    private final DaysInWords words;

    private Counting(Counted phrase, Start start, Place place) {
        this.phrase = phrase;
        this.start = start;
        this.calendar = place.calendar();
        this.place = place;
        this.words = new DaysInWords(start.day().getYear());
    }

    /** {@link CalendarDoesNotReach} where the calendar does not answer. */
    public static Reached of(Counted phrase, Start start, Place place) {
        return new Counting(phrase, start, place).reached();
    }

    private Reached reached() {
        Distance.Arrival arrival = new Distance(phrase, start, place).walk();
        Optional<String> off = calendar.whyNot(arrival.day());
        LocalDate day = off.isPresent() ? moved(arrival.day()) : arrival.day();
        LocalMoment moment = moment(arrival, day);
        List<Skipped> skipped = new ArrayList<>(arrival.skipped());
        off.filter(why -> phrase.offDay() != OffDay.STAYS).ifPresent(why -> skipped.add(new Skipped(arrival.day(), why)));
        Optional<LocalDate> workTo = off.filter(why -> phrase.offDay() == OffDay.STAYS).map(why -> calendar.workingDayBefore(arrival.day()));
        return new Reached(phrase, start, moment.moment(), arrival.counted(), skipped, workTo, expected(day),
                arrival.because() + off.map(why -> fallsOn(arrival.day(), why, day)).orElse("") + clearDays(day) + ends(moment) + moment.choice());
    }

    private LocalDate moved(LocalDate day) {
        return switch (phrase.offDay()) {
            case STAYS -> day;
            case PREVIOUS -> calendar.workingDayBefore(day);
            case NEXT -> calendar.workingDayAfter(day);
        };
    }

    /** Hours end at the very moment they end at, be it one of two with the same local time. */
    private LocalMoment moment(Distance.Arrival arrival, LocalDate day) {
        Optional<ZonedDateTime> exact = arrival.moment();
        if (exact.isPresent() && day.equals(arrival.day())) {
            return new LocalMoment(exact.get(), "");
        }
        LocalTime time = exact.map(ZonedDateTime::toLocalTime).or(phrase::at).orElse(place.closeOfBusiness());
        return LocalMoment.of(day, time, place.zone());
    }

    private List<String> expected(LocalDate day) {
        return day.isBefore(start.day()) ? calendar.expectedBetween(day, start.day()) : calendar.expectedBetween(start.day(), day);
    }

    private String fallsOn(LocalDate arrived, String why, LocalDate day) {
        String falls = " That falls on " + words.day(arrived) + " (" + why + ")";
        return switch (phrase.offDay()) {
            case STAYS -> falls + "; work to " + words.day(calendar.workingDayBefore(arrived)) + ".";
            case PREVIOUS -> falls + " and moves to the previous working day, " + words.day(day) + ".";
            case NEXT -> falls + " and moves to the next working day, " + words.day(day) + ".";
        };
    }

    /** Working days that lie whole between the deadline's day and the day of the event. */
    private String clearDays(LocalDate day) {
        if (!phrase.before()) {
            return "";
        }
        long clear = day.plusDays(1).isAfter(start.day()) ? 0 : day.plusDays(1).datesUntil(start.day()).filter(calendar::isWorkingDay).count();
        return clear == 0 ? " Leaves no clear working day." : " Leaves " + clear + " clear working day" + (clear == 1 ? "." : "s.");
    }

    private String ends(LocalMoment moment) {
        LocalTime time = moment.moment().toLocalTime();
        if (Distance.isHours(phrase)) {
            return "";
        }
        if (time.equals(LocalTime.MIDNIGHT)) {
            return " It ends at 00:00, the midnight with which " + words.day(moment.moment().toLocalDate()) + " begins.";
        }
        return phrase.at().isPresent() ? " It ends at " + time + "." : " It ends with the close of business at " + time + ".";
    }
}
