package org.cleardays.timescale.rule;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * So many of a unit before or after an event: "2 working days before the conference, at 10:00".
 *
 * <p>How we count (domain.md, section 3): the day of the event is not counted, the deadline is the last moment, and it ends with the
 * close of business; each can be set otherwise here.
 *
 * @param number         0 for the day of the event itself
 * @param countingTheDay whether the event's own day is counted as the first
 * @param at             a fixed time on the day arrived at; empty for the close of business, or with hours for the time that results
 */
public record Counted(int number, Unit unit, boolean before, Event event, boolean countingTheDay, Optional<LocalTime> at, OffDay offDay)
        implements Phrase {

    /** What becomes of a deadline on a day that is no working day. */
    public enum OffDay {
        STAYS(""), PREVIOUS(", or the previous working day"), NEXT(", or the next working day");

        private final String words;

        OffDay(String words) {
            this.words = words;
        }
    }

    public static Counted of(int number, Unit unit, boolean before, Event event) {
        return new Counted(number, unit, before, event, false, Optional.empty(), OffDay.STAYS);
    }

    @Override
    public List<Counted> parts() {
        return List.of(this);
    }

    @Override
    public String joint() {
        return number == 0 ? " " : before ? " no later than " : " within ";
    }

    @Override
    public List<Variation> variations() {
        if (number == 0 || unit == Unit.HOURS) {
            return List.of();
        }
        List<Variation> variations = new ArrayList<>();
        vary(variations, Unit.WORKING_DAYS, "working days");
        vary(variations, Unit.CLEAR_WORKING_DAYS, "clear working days: the day of arrival not counted either");
        vary(variations, Unit.DAYS, "calendar days");
        if (countingTheDay) {
            variations.add(new Variation("not counting the day itself", with(unit, false)));
        } else if (unit != Unit.CLEAR_WORKING_DAYS) {
            variations.add(new Variation("counting the day itself", with(unit, true)));
        }
        return variations;
    }

    /** Weeks and months stay what they are; only days can be read as other days. */
    private void vary(List<Variation> variations, Unit other, String convention) {
        boolean days = unit == Unit.DAYS || unit.isOfWorkingDays();
        if (days && other != unit) {
            variations.add(new Variation(convention, with(other, countingTheDay && other != Unit.CLEAR_WORKING_DAYS)));
        }
    }

    private Counted with(Unit other, boolean counting) {
        return new Counted(number, other, before, event, counting, at, offDay);
    }

    /** The number, the unit and the direction: "2 working days before". */
    public String distance() {
        return number == 0 ? "on the day of" : unit.of(number) + (before ? " before" : " after");
    }

    @Override
    public String toString() {
        return distance() + " " + event + (countingTheDay ? ", counting the day itself" : "") + at.map(time -> ", at " + time).orElse("")
                + offDay.words;
    }
}
