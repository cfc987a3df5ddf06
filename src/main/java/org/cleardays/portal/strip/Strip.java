package org.cleardays.portal.strip;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import org.cleardays.timescale.Standing;

/**
 * What the picture shows, in local time of the authority's place.
 *
 * @param name  what the picture is called
 * @param tells the essence in a few sentences, for whoever does not see it
 * @param first the first day shown
 * @param last  the last day shown
 * @param now   the moment of looking, where it lies within these days
 * @param off   the days on which nobody works
 * @param marks events, holidays and deadlines within these days, in order of time
 * @param rows  the reports, each with its readers
 * @param notes what lies outside these days, and what could not be known, each in a sentence
 */
public record Strip(String name, String tells, LocalDate first, LocalDate last, Optional<LocalDateTime> now, List<DayOff> off,
                    List<Mark> marks, List<Row> rows, List<String> notes) {

    public Strip {
        off = List.copyOf(off);
        marks = List.copyOf(marks);
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
    }

    /** A day that does not count, and why: "weekend" or the holiday's name. */
    public record DayOff(LocalDate day, String why) {

        public boolean isHoliday() {
            return !why.equals("weekend");
        }
    }

    /** One moment with its words. */
    public record Mark(Sort sort, LocalDateTime at, String words) {
    }

    /** What a mark stands for; the present moment is drawn as a line, and is a row of its own in words. */
    public enum Sort {
        EVENT, HOLIDAY, DEADLINE, NOW
    }

    /** One expected report. */
    public record Row(String report, List<Dot> dots) {

        public Row {
            dots = List.copyOf(dots);
        }
    }

    /**
     * How one report stands for one reader.
     *
     * @param at  when it was shared, or else when it is due; empty where nothing is due
     * @param due the last moment, where there is one
     */
    public record Dot(String reader, Standing standing, Optional<LocalDateTime> at, Optional<LocalDateTime> due) {
    }
}
