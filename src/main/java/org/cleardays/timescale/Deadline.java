package org.cleardays.timescale;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * When something is due, and why.
 *
 * @param due        the last moment, in the authority's zone
 * @param atRiskFrom the moment from which less than one working day is left
 * @param working    how it was reached, as facts
 * @param earlier    what it was before the conference was moved, the rules or the calendar changed; oldest first
 */
public record Deadline(String id, Matter matter, String what, String by, String to, String profession, ZonedDateTime due,
                       ZonedDateTime atRiskFrom, String rule, String source, String because, Working working, List<Earlier> earlier)
        implements Due {

    /**
     * A date that was in force once.
     *
     * @param lastPosting the last day of posting that went with it, where its authority had a rule for post
     * @param replacedAt when another took its place
     * @param why        {@code conference-moved}, {@code rules-changed}, {@code calendar-changed}, {@code event-recorded}
     */
    public record Earlier(ZonedDateTime due, String because, Optional<LocalDate> lastPosting, Instant replacedAt, String why) {

        private Earlier forPost() {
            return new Earlier(lastPosting.map(day -> endOf(day, due)).orElse(due), because, lastPosting, replacedAt, why);
        }
    }

    public Deadline {
        earlier = List.copyOf(earlier);
    }

    /**
     * The same for what goes by post: it arrives in time where it is posted by the end of the last day of posting. Where the authority
     * has no rule for post, posting counts like anything else.
     */
    public Deadline forPost() {
        return working.lastPosting().map(day -> new Deadline(id, matter, what, by, to, profession, endOf(day, due),
                atRiskFrom.minusDays(ChronoUnit.DAYS.between(day, due.toLocalDate())), rule, source, because, working,
                earlier.stream().map(Earlier::forPost).toList())).orElse(this);
    }

    private static ZonedDateTime endOf(LocalDate day, ZonedDateTime due) {
        return day.atTime(LocalTime.MAX).atZone(due.getZone());
    }
}
