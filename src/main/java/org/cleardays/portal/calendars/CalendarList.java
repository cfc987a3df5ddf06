package org.cleardays.portal.calendars;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.cleardays.calendar.Calendars;
import org.cleardays.calendar.WorkingCalendar;
import org.cleardays.conference.Conferences;
import org.cleardays.conference.authority.Authorities;
import org.cleardays.conference.authority.Authority;
import org.springframework.stereotype.Component;

/** The calendars there are, how far each reaches, and who counts by it. */
@Component
public class CalendarList {

    /** Somebody has to be warned so long before the data ends. */
    private static final int MONTHS_AHEAD = 12;

    private final Calendars calendars;
    private final Authorities authorities;
    private final Conferences conferences;
    private final Clock clock;

    CalendarList(Calendars calendars, Authorities authorities, Conferences conferences, Clock clock) {
        this.calendars = calendars;
        this.authorities = authorities;
        this.conferences = conferences;
        this.clock = clock;
    }

    public List<CalendarLine> all() {
        return calendars.places().stream().sorted().map(this::line).toList();
    }

    /** Those that end within twelve months and by which the days of a conference still to be held are counted. */
    public List<CalendarLine> ending() {
        Set<String> inUse = conferences.all().stream()
                .filter(conference -> !conference.state().ended() && conference.heldAt().toInstant().isAfter(clock.instant()))
                .map(conference -> authorities.get(conference.authority()).calendar()).collect(Collectors.toSet());
        return all().stream().filter(line -> line.endsSoon() && inUse.contains(line.place())).toList();
    }

    /** Today, where it is the same day at every place there is a calendar for. */
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/London"));
    }

    private CalendarLine line(String place) {
        WorkingCalendar calendar = calendars.inForce(place);
        boolean endsSoon = !calendar.confirmedUntil().isAfter(today().plusMonths(MONTHS_AHEAD));
        List<String> usedBy = authorities.names().stream().map(authorities::get).filter(authority -> authority.calendar().equals(place))
                .map(Authority::displayName).sorted().toList();
        return new CalendarLine(place, calendar.from(), calendar.until(), calendar.confirmedUntil(), endsSoon, usedBy);
    }
}
