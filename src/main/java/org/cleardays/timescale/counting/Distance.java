package org.cleardays.timescale.counting;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.cleardays.calendar.CountedDays;
import org.cleardays.calendar.CountedDays.Skipped;
import org.cleardays.calendar.DaysInWords;
import org.cleardays.calendar.WorkingDays;
import org.cleardays.timescale.rule.Counted;
import org.cleardays.timescale.rule.Unit;

/**
 * The steps from an event to a day, by the unit of a phrase.
 *
 * <p>How we count (domain.md, section 3): the day of the event is not counted; step from it one day at a time; only working days count. With
 * clear days the day of arrival is not counted either. Months keep the day of the month, or the last day of a shorter one.
 */
final class Distance {

    /** The day arrived at, the moment where hours were counted, and the first sentences of the explanation. */
    record Arrival(LocalDate day, Optional<ZonedDateTime> moment, List<LocalDate> counted, List<Skipped> skipped, String because) {
    }

    private final Counted phrase;
    private final Start start;
    private final Place place;
    private final DaysInWords words;

    Distance(Counted phrase, Start start, Place place) {
        this.phrase = phrase;
        this.start = start;
        this.place = place;
        this.words = new DaysInWords(start.day().getYear());
    }

    Arrival walk() {
        if (phrase.number() == 0) {
            return at(start.day(), "On the day itself, " + DaysInWords.withYear(start.day()) + ".");
        }
        return switch (phrase.unit()) {
            case WORKING_DAYS -> workingDays();
            case CLEAR_WORKING_DAYS -> clearWorkingDays();
            case DAYS -> days(1);
            case WEEKS -> days(7);
            case MONTHS -> months();
            case HOURS -> hours();
        };
    }

    private Arrival at(LocalDate day, String because) {
        return new Arrival(day, Optional.empty(), List.of(), List.of(), because);
    }

    private String from() {
        return phrase.distance() + " " + DaysInWords.withYear(start.day());
    }

    private Arrival workingDays() {
        boolean first = phrase.countingTheDay() && place.calendar().isWorkingDay(start.day());
        List<LocalDate> counted = new ArrayList<>(first ? List.of(start.day()) : List.of());
        List<Skipped> skipped = new ArrayList<>();
        if (phrase.countingTheDay() && !first) {
            skipped.add(new Skipped(start.day(), place.calendar().whyNot(start.day()).orElseThrow()));
        }
        if (counted.size() < phrase.number()) {
            CountedDays further = step(phrase.number() - counted.size());
            counted.addAll(further.counted());
            skipped.addAll(further.skipped());
        }
        return new Arrival(counted.getLast(), Optional.empty(), counted, skipped, from() + (phrase.countingTheDay() ? ", counting that day: "
                : ", not counting that day: ") + words.list(counted) + "." + skippedInWords(skipped));
    }

    private Arrival clearWorkingDays() {
        CountedDays steps = step(phrase.number() + 1);
        List<LocalDate> clear = steps.counted().subList(0, phrase.number());
        return new Arrival(steps.day(), Optional.empty(), clear, steps.skipped(), from() + ", counting neither that day nor the day of arrival: "
                + words.list(clear) + "; the day of arrival is " + words.day(steps.day()) + "." + skippedInWords(steps.skipped()));
    }

    private CountedDays step(int number) {
        return new WorkingDays(number, phrase.before()).from(start.day(), place.calendar());
    }

    private String skippedInWords(List<Skipped> skipped) {
        return skipped.isEmpty() ? "" : " Skipped: " + words.skipped(skipped) + ".";
    }

    private Arrival days(int each) {
        LocalDate day = start.day().plusDays((long) sign() * (phrase.number() * each - (phrase.countingTheDay() ? 1 : 0)));
        return at(day, from() + (phrase.countingTheDay() ? ", counting that day: " : ", not counting that day: ") + words.day(day) + ".");
    }

    private Arrival months() {
        LocalDate day = start.day().plusMonths((long) sign() * phrase.number());
        boolean shorter = YearMonth.from(day).lengthOfMonth() < start.day().getDayOfMonth();
        String how = shorter ? ", the last day of a shorter month" : ", keeping the day of the month";
        return phrase.countingTheDay()
                ? at(day.minusDays(sign()), from() + how + ", counting that day: " + words.day(day.minusDays(sign())) + ".")
                : at(day, from() + how + ": " + words.day(day) + ".");
    }

    /** Elapsed time: on the night of a clock change a day has 23 or 25 hours. */
    private Arrival hours() {
        ZonedDateTime from = LocalMoment.of(start.day(), start.at().orElseThrow(), place.zone()).moment();
        ZonedDateTime to = from.plusHours((long) sign() * phrase.number());
        String because = "%s at %s, as time passes: %s at %s.".formatted(from(), from.toLocalTime(), words.day(to.toLocalDate()), to.toLocalTime());
        return new Arrival(to.toLocalDate(), Optional.of(to), List.of(), List.of(), because + clockChange(from, to));
    }

    private static String clockChange(ZonedDateTime from, ZonedDateTime to) {
        return from.getOffset().equals(to.getOffset()) ? "" : " The clocks change in between.";
    }

    private int sign() {
        return phrase.before() ? -1 : 1;
    }

    static boolean isHours(Counted phrase) {
        return phrase.unit() == Unit.HOURS;
    }
}
