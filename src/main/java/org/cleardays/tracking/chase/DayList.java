package org.cleardays.tracking.chase;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.cleardays.conference.Conference;
import org.cleardays.conference.Conferences;
import org.cleardays.conference.Person;
import org.cleardays.dispatch.Dispatch;
import org.cleardays.dispatch.Dispatches;
import org.cleardays.dispatch.note.DigestFacts;
import org.cleardays.dispatch.note.DigestFacts.Entry;
import org.cleardays.dispatch.words.Moments;
import org.cleardays.intake.Incoming;
import org.cleardays.intake.Intake;
import org.cleardays.timescale.Standing;
import org.cleardays.tracking.ExpectedReport;
import org.cleardays.tracking.Tracking;

/** What there is to do today about one authority's conferences that are still to take place. */
final class DayList {

    private static final List<String> NOT_DELIVERED = List.of("bounced", "refused");

    private final Conferences conferences;
    private final Tracking tracking;
    private final Chasing chasing;
    private final Dispatches dispatches;
    private final Intake intake;

    DayList(Conferences conferences, Tracking tracking, Chasing chasing, Dispatches dispatches, Intake intake) {
        this.conferences = conferences;
        this.tracking = tracking;
        this.chasing = chasing;
        this.dispatches = dispatches;
        this.intake = intake;
    }

    /** Whether the authority had a conference ahead of it at this moment of the day: one booked later is on the next day's list. */
    boolean hadOpenConferences(String authority, Instant then, Instant now) {
        return ahead(now).filter(conference -> conference.authority().equals(authority))
                .anyMatch(conference -> conferences.bookedAt(conference.id()).isBefore(then));
    }

    DigestFacts of(UUID id, String authority, String called, LocalDate day, Instant now) {
        List<Conference> open = ahead(now).filter(conference -> conference.authority().equals(authority)).toList();
        return new DigestFacts(id, called, day,
                reports(open, report -> report.standing() != Standing.MISSED
                        && report.due().filter(due -> due.toLocalDate().equals(day)).isPresent()),
                reports(open, report -> report.standing() == Standing.MISSED), held(authority, open),
                messages(open, dispatch -> NOT_DELIVERED.contains(dispatch.state())),
                messages(open, dispatch -> dispatch.state().equals("to-post")), toRing(open));
    }

    private Stream<Conference> ahead(Instant now) {
        return conferences.all().stream().filter(conference -> !conference.state().ended() && conference.heldAt().toInstant().isAfter(now));
    }

    /** Reports that have not come, or went back and have not come again. */
    private List<Entry> reports(List<Conference> open, Predicate<ExpectedReport> which) {
        return open.stream().flatMap(conference -> tracking.expected(conference.id()).stream()
                .filter(report -> report.isWithItsAuthor() && which.test(report))
                .map(report -> new Entry(conference.reference(), report.agency(), "",
                        report.due().map(Moments::by).orElse(""), page(conference)))).toList();
    }

    /** What belongs to no conference is everybody's. */
    private List<Entry> held(String authority, List<Conference> open) {
        ZoneId zone = open.stream().findFirst().map(conference -> conference.heldAt().getZone()).orElse(ZoneOffset.UTC);
        return intake.held().stream().flatMap(incoming -> {
            Optional<Conference> about = incoming.conferenceId().flatMap(conferences::find);
            return about.filter(conference -> !conference.authority().equals(authority)).isPresent() ? Stream.empty()
                    : Stream.of(held(incoming, about, zone));
        }).toList();
    }

    private static Entry held(Incoming incoming, Optional<Conference> about, ZoneId zone) {
        String since = Moments.at(incoming.receivedAt().atZone(zone));
        return new Entry(about.map(Conference::reference).orElse(""), "", "", since, "/held/" + incoming.id());
    }

    private List<Entry> messages(List<Conference> open, Predicate<Dispatch> which) {
        return open.stream().flatMap(conference -> dispatches.of(conference.id()).stream().filter(which)
                .map(dispatch -> new Entry(conference.reference(), dispatch.personId().map(conference::person).filter(person -> person.role()
                        .isProfessional()).map(Person::agency).orElse(""), dispatch.kind().replace('-', ' '), "", "/dispatches/" + dispatch.id())))
                .toList();
    }

    /** Each person once, however many reminders they would have had. */
    private List<Entry> toRing(List<Conference> open) {
        Map<UUID, Conference> byId = open.stream().collect(Collectors.toMap(Conference::id, conference -> conference));
        return chasing.toRing().stream().filter(chased -> byId.containsKey(chased.conferenceId()))
                .map(chased -> toRing(byId.get(chased.conferenceId()), chased)).distinct().toList();
    }

    private static Entry toRing(Conference conference, Chased chased) {
        String who = chased.personId().map(conference::person).map(Person::agency).orElse("");
        return new Entry(conference.reference(), who, "", Moments.by(chased.due().atZone(conference.heldAt().getZone())), page(conference));
    }

    private static String page(Conference conference) {
        return "/conferences/" + conference.reference();
    }
}
