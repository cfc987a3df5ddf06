package org.cleardays.timescale;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.cleardays.calendar.CountedDays;
import org.cleardays.calendar.WorkingCalendar;
import org.cleardays.calendar.WorkingDays;
import org.cleardays.conference.Conference;
import org.cleardays.conference.authority.Authorities;
import org.cleardays.conference.authority.Authority;
import org.cleardays.conference.authority.AuthorityFile;
import org.cleardays.conference.authority.AuthorityRefused;

/** The timescales written down in the authorities' files. */
final class YamlTimescales implements Timescales {

    private final Authorities authorities;
    private final Map<String, List<Timescale>> timescales = new HashMap<>();
    private final Map<String, WorkingCalendar> calendars = new HashMap<>();

    /** {@link AuthorityRefused} with everything that is wrong in any file. */
    YamlTimescales(Authorities authorities) {
        this.authorities = authorities;
        List<String> faults = new ArrayList<>();
        authorities.files().forEach(file -> read(file, faults));
        if (!faults.isEmpty()) {
            throw new AuthorityRefused(faults);
        }
    }

    private void read(AuthorityFile file, List<String> faults) {
        timescales.put(file.name(), TimescaleFile.read(file, faults));
        String calendar = authorities.get(file.name()).calendar();
        try {
            calendars.put(calendar, WorkingCalendar.fromClassPath(calendar));
        } catch (IllegalArgumentException e) {
            faults.add(file.path() + ": calendar says \"" + calendar + "\", which cannot be used: " + e.getMessage());
        }
    }

    @Override
    public List<Deadline> of(Conference conference) {
        return timescales.get(conference.authority()).stream().flatMap(timescale -> deadline(conference, timescale).stream())
                .sorted(Comparator.comparing(Deadline::due)).toList();
    }

    @Override
    public Optional<Deadline> of(Conference conference, String ruleId) {
        return timescales.get(conference.authority()).stream().filter(timescale -> timescale.id().equals(ruleId)).findFirst()
                .flatMap(timescale -> deadline(conference, timescale));
    }

    @Override
    public Standing standing(Deadline deadline, Optional<Instant> happened, Instant now) {
        Instant due = deadline.due().toInstant();
        if (happened.isPresent()) {
            return happened.get().isAfter(due) ? Standing.KEPT_LATE : Standing.KEPT;
        }
        if (now.isAfter(due)) {
            return Standing.MISSED;
        }
        return now.isAfter(deadline.atRiskFrom().toInstant()) ? Standing.AT_RISK : Standing.OPEN;
    }

    @Override
    public boolean asksForCountersigning(Conference conference) {
        return authorities.get(conference.authority()).countersigning();
    }

    @Override
    public String authorityName(Conference conference) {
        return authorities.get(conference.authority()).displayName();
    }

    private Optional<Deadline> deadline(Conference conference, Timescale timescale) {
        return timescale.due(conference.kind()).flatMap(span -> dateOf(span.event(), conference)
                .map(day -> deadline(conference, timescale, span, day)));
    }

    private Deadline deadline(Conference conference, Timescale timescale, Span span, LocalDate eventDay) {
        CountedDays counted = span.days().from(eventDay, calendar(conference));
        LocalDate dayBefore = WorkingDays.before(1).from(counted.day(), calendar(conference)).day();
        return new Deadline(timescale.id(), timescale.what(), timescale.by(), timescale.to(), closeOf(counted.day(), conference),
                closeOf(dayBefore, conference), timescale.sentence(span), timescale.sourceAndBasis(), counted.toString());
    }

    private Optional<LocalDate> dateOf(Event event, Conference conference) {
        return switch (event) {
            case CONFERENCE -> Optional.of(conference.heldAt().toLocalDate());
            case STRATEGY_DISCUSSION -> conference.strategyDiscussions().stream().findFirst();
            case FIRST_SHARING_DEADLINE -> Stream.of(TO_CHAIR, TO_FAMILY).flatMap(id -> of(conference, id).stream())
                    .map(deadline -> deadline.due().toLocalDate()).min(Comparator.naturalOrder());
        };
    }

    private ZonedDateTime closeOf(LocalDate day, Conference conference) {
        Authority authority = authorities.get(conference.authority());
        return day.atTime(authority.closeOfBusiness()).atZone(authority.zone());
    }

    private WorkingCalendar calendar(Conference conference) {
        return calendars.get(authorities.get(conference.authority()).calendar());
    }
}
