package org.cleardays.timescale;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.cleardays.calendar.CountedDays;
import org.cleardays.calendar.WorkingCalendar;
import org.cleardays.calendar.WorkingDays;
import org.cleardays.conference.Conference;
import org.cleardays.conference.Person;
import org.cleardays.conference.authority.Authorities;
import org.cleardays.conference.authority.Authority;
import org.cleardays.conference.authority.AuthorityFile;
import org.cleardays.conference.authority.AuthorityRefused;

/** The timescales written down in the authorities' files. */
final class YamlTimescales implements Timescales {

    private final Authorities authorities;
    private final Map<String, List<Timescale>> timescales = new HashMap<>();
    private final Map<String, List<ReminderRule>> reminders = new HashMap<>();
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
        reminders.put(file.name(), ReminderFile.read(file, faults));
        String calendar = authorities.get(file.name()).calendar();
        try {
            calendars.put(calendar, WorkingCalendar.fromClassPath(calendar));
        } catch (IllegalArgumentException e) {
            faults.add(file.path() + ": calendar says \"" + calendar + "\", which cannot be used: " + e.getMessage());
        }
    }

    private static final Map<String, Matter> MATTERS = Map.of("conference-held", Matter.CONFERENCE_HELD, "report-from-author", Matter.REPORT_SENT,
            "report-countersigned", Matter.REPORT_COUNTERSIGNED, "report-to-chair", Matter.REPORT_TO_CHAIR,
            "report-to-family", Matter.REPORT_TO_FAMILY);

    @Override
    public List<Due> all(Conference conference) {
        return List.copyOf(of(conference));
    }

    @Override
    public Optional<Deadline> of(Conference conference, Matter matter, Person author) {
        return of(conference, matter);
    }

    @Override
    public void set(UUID conferenceId, String why) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Reminder> reminders(Conference conference, Deadline deadline) {
        return ReminderRule.about(deadline, Instant.MIN, reminders.get(conference.authority()), calendar(conference));
    }

    @Override
    public List<Effect> tried(AuthorityFile changed, Collection<Conference> open) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Deadline> of(Conference conference) {
        return timescales.get(conference.authority()).stream().flatMap(timescale -> deadline(conference, timescale).stream())
                .sorted(Comparator.comparing(Deadline::due)).toList();
    }

    @Override
    public Optional<Deadline> of(Conference conference, Matter matter) {
        return timescales.get(conference.authority()).stream().filter(timescale -> MATTERS.get(timescale.id()) == matter).findFirst()
                .flatMap(timescale -> deadline(conference, timescale));
    }

    @Override
    public List<Due> asLastSet(Conference conference) {
        return all(conference);
    }

    @Override
    public Standing standing(Deadline deadline, Optional<Instant> happened, Instant now) {
        return Judgement.of(deadline, happened, now);
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
        return new Deadline(timescale.id(), MATTERS.getOrDefault(timescale.id(), Matter.OTHER), timescale.what(), timescale.by(), timescale.to(), "",
                closeOf(counted.day(), conference),
                closeOf(dayBefore, conference), timescale.sentence(span), timescale.sourceAndBasis(), counted.toString(),
                new Working(span.event().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'), eventDay, counted.counted(), counted.skipped(), Optional.empty(), Optional.empty(), List.of(), List.of(), 1, 1), List.of());
    }

    private Optional<LocalDate> dateOf(Event event, Conference conference) {
        return switch (event) {
            case CONFERENCE -> Optional.of(conference.heldAt().toLocalDate());
            case STRATEGY_DISCUSSION -> conference.strategyDiscussions().stream().findFirst();
            case FIRST_SHARING_DEADLINE -> Stream.of(Matter.REPORT_TO_CHAIR, Matter.REPORT_TO_FAMILY).flatMap(id -> of(conference, id).stream())
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
