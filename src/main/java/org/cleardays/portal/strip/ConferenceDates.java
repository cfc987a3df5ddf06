package org.cleardays.portal.strip;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.cleardays.calendar.Calendars;
import org.cleardays.calendar.WorkingCalendar;
import org.cleardays.conference.Conference;
import org.cleardays.conference.authority.Authorities;
import org.cleardays.portal.view.PlainWords;
import org.cleardays.timescale.Undated;
import org.cleardays.tracking.DeadlineLine;
import org.cleardays.tracking.Line;
import org.cleardays.tracking.Tracking;
import org.springframework.stereotype.Component;

/**
 * The dates of one conference as its page shows them.
 *
 * @param picture   the strip as SVG
 * @param notes     what the picture leaves out
 * @param occasions the same in words, in order of time, the present moment among them
 * @param undated   the rules that give no date, each with the reason
 */
public record ConferenceDates(String picture, List<String> notes, List<Occasion> occasions, List<DeadlineLine> undated) {

    /** Each shape of the picture with its words, as items of a list. */
    public String key() {
        return Symbol.key();
    }

    /** Puts them together. */
    @Component
    public record Maker(Tracking tracking, Calendars calendars, Authorities authorities, PlainWords words, Clock clock) {

        public ConferenceDates of(Conference conference) {
            List<DeadlineLine> deadlines = tracking.deadlines(conference.id());
            List<Line> lines = tracking.of(conference.id());
            WorkingCalendar calendar = calendars.inForce(authorities.get(conference.authority()).calendar());
            List<Occasion> occasions = Occasion.of(conference, deadlines, calendar, words);
            Strip strip = new ConferenceStrip(conference, occasions, lines, calendar, clock.instant()).make();
            return new ConferenceDates(StripPicture.draw(strip), strip.notes(), withNow(occasions, conference),
                    deadlines.stream().filter(line -> line.due() instanceof Undated).toList());
        }

        private List<Occasion> withNow(List<Occasion> occasions, Conference conference) {
            LocalDateTime now = clock.instant().atZone(conference.heldAt().getZone()).toLocalDateTime();
            List<Occasion> all = new ArrayList<>(occasions);
            all.add(new Occasion(Strip.Sort.NOW, now, true, "Now", Optional.empty()));
            return all.stream().sorted(Comparator.comparing(Occasion::at)).toList();
        }
    }
}
