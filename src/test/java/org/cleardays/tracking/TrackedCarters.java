package org.cleardays.tracking;

import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import org.cleardays.Carters;
import org.cleardays.TestDatabase;
import org.cleardays.conference.Conference;
import org.cleardays.conference.Conferences;
import org.cleardays.conference.Happening;
import org.cleardays.conference.booking.Bookings;
import org.cleardays.disclosure.Copy;
import org.cleardays.disclosure.CopyState;
import org.cleardays.disclosure.Disclosures;
import org.cleardays.disclosure.agency.AgencySharing;
import org.cleardays.disclosure.agency.AgencySharings;
import org.cleardays.dispatch.Dispatch;
import org.cleardays.dispatch.Dispatches;
import org.cleardays.invitation.Invitation;
import org.cleardays.invitation.Invitations;
import org.cleardays.report.Report;
import org.cleardays.report.ReportState;
import org.cleardays.report.Reports;
import org.cleardays.timescale.Matter;
import org.cleardays.timescale.Timescales;

/** The Carters' conference as the stages would have recorded it: the real conference and deadlines, the rest written down by the test. */
final class TrackedCarters {

    private static final TestDatabase DATABASE = new TestDatabase();
    private static final Conference CONFERENCE = Carters.book(DATABASE);

    private static int elsewhere = 143;

    private final Conference conference;
    private final List<Report> reports = new ArrayList<>();
    private final List<Invitation> invitations = new ArrayList<>();
    private final List<Copy> copies = new ArrayList<>();
    private final List<Dispatch> dispatches = new ArrayList<>();
    private final List<AgencySharing> sharings = new ArrayList<>();

    TrackedCarters() {
        conference = CONFERENCE;
    }

    /** The same conference as another authority would hold it. */
    TrackedCarters(String authority) {
        String booking = Carters.yaml().replace(Carters.REFERENCE, "CPC-2026-0" + ++elsewhere)
                .replace("authority: doncaster", "authority: " + authority);
        conference = DATABASE.transactions().execute(status -> Carters.conferences(DATABASE).book(Bookings.fromYaml(booking), Carters.ACTOR));
    }

    UUID conferenceId() {
        return conference.id();
    }

    UUID person(String key) {
        return conference.personByKey(key).orElseThrow().id();
    }

    static Instant at(String time) {
        return LocalDateTime.parse("2026-06-" + time).atZone(Carters.LONDON).toInstant();
    }

    /** A report that came to these states at these times; the last is where it stands. */
    Report report(String author, Object... statesAndTimes) {
        Map<ReportState, Instant> times = new EnumMap<>(ReportState.class);
        for (int i = 0; i < statesAndTimes.length; i += 2) {
            times.put((ReportState) statesAndTimes[i], at((String) statesAndTimes[i + 1]));
        }
        return keep(author, (ReportState) statesAndTimes[statesAndTimes.length - 2], times, Optional.empty());
    }

    void nothingToAdd(String author, String time) {
        Map<ReportState, Instant> times = Map.of(ReportState.RECEIVED, at(time), ReportState.ACCEPTED, at(time));
        keep(author, ReportState.ACCEPTED, times, Optional.of("Nothing to add"));
    }

    private Report keep(String author, ReportState state, Map<ReportState, Instant> times, Optional<String> nothingToAdd) {
        int version = (int) reports.stream().filter(report -> report.authorId().equals(person(author))).count() + 1;
        Report report = new Report(UUID.randomUUID(), conference.id(), person(author), version, "general/2026-01-05", Map.of(), List.of(),
                List.of(), nothingToAdd, state, List.of(), List.of(), Optional.empty(), "", times);
        reports.add(report);
        return report;
    }

    Copy copy(Report report, String reader, CopyState state, String reason) {
        Copy copy = new Copy(UUID.randomUUID(), report.id(), conference.id(), person(reader), state, List.of(), Optional.empty(), reason,
                Optional.empty(), at("04T12:00"));
        copies.add(copy);
        return copy;
    }

    void sharedByAgency(Report report, String reader, String time) {
        sharings.add(new AgencySharing(report.id(), person(reader), "its author", "by hand", at(time)));
    }

    void dispatch(Copy copy, String state, String... eventsAndTimes) {
        dispatch("copy", copy.id(), copy.readerId(), "", state, eventsAndTimes);
    }

    void letter(Copy copy, String state, String... eventsAndTimes) {
        dispatch("copy", copy.id(), copy.readerId(), "by post", state, eventsAndTimes);
    }

    /** An invitation drawn up for this person, and what became of it. */
    void invitation(String key, String state, String... eventsAndTimes) {
        Invitation invitation = new Invitation(UUID.randomUUID(), conference.id(), person(key), at("01T09:00"));
        invitations.add(invitation);
        dispatch("invitation", invitation.id(), person(key), "", state, eventsAndTimes);
    }

    private void dispatch(String kind, UUID subject, UUID person, String to, String state, String... eventsAndTimes) {
        List<Dispatch.Event> events = new ArrayList<>();
        for (int i = 0; i < eventsAndTimes.length; i += 2) {
            events.add(new Dispatch.Event(eventsAndTimes[i], at(eventsAndTimes[i + 1]), ""));
        }
        dispatches.add(new Dispatch(UUID.randomUUID(), Optional.of(conference.id()), Optional.of(person), kind, subject, to, "", "", state, events,
                at("04T12:00")));
    }

    Line line(String author, String reader, String now) {
        return trackingAt(now).of(conference.id()).stream()
                .filter(line -> line.authorId().equals(person(author)) && line.readerId().equals(person(reader))).findFirst().orElseThrow();
    }

    ExpectedReport expected(String author, String now) {
        return trackingAt(now).expected(conference.id()).stream().filter(expected -> expected.authorId().equals(person(author))).findFirst()
                .orElseThrow();
    }

    List<Line> lines() {
        return trackingAt("01T09:00").of(conference.id());
    }

    List<DeadlineLine> deadlines(String now) {
        return trackingAt(now).deadlines(conference.id());
    }

    DeadlineLine deadline(Matter matter, String now) {
        return deadlines(now).stream().filter(line -> line.due().matter() == matter).findFirst().orElseThrow();
    }

    void happened(Happening happening) {
        inTransaction(conferences -> conferences.record(conference.id(), happening, Carters.ACTOR));
    }

    void cancel() {
        inTransaction(conferences -> conferences.cancel(conference.id(), "not needed", Carters.ACTOR));
    }

    private void inTransaction(Function<Conferences, Conference> act) {
        DATABASE.transactions().execute(status -> act.apply(Carters.conferences(DATABASE)));
    }

    private Tracking trackingAt(String now) {
        Clock clock = Clock.fixed(at(now), Carters.LONDON);
        Reports stored = answering(Reports.class, Map.of("of", of -> List.copyOf(reports)));
        Disclosures disclosures = answering(Disclosures.class, Map.of("copiesOf",
                of -> copies.stream().filter(copy -> copy.reportId().equals(of[0])).toList()));
        Dispatches sent = answering(Dispatches.class, Map.of("of", of -> List.copyOf(dispatches), "forCopy",
                of -> dispatches.stream().filter(dispatch -> dispatch.subjectId().equals(of[0])).findFirst()));
        Timescales timescales = Carters.timescales(DATABASE);
        ReaderLines readerLines = new ReaderLines(timescales, disclosures, sent, answering(AgencySharings.class, Map.of("of",
                of -> sharings.stream().filter(sharing -> sharing.reportId().equals(of[0])).toList())), clock);
        Milestones milestones = new Milestones(timescales, answering(Invitations.class, Map.of("of", of -> List.copyOf(invitations))), sent,
                Carters.auditTrail(DATABASE), clock);
        return new FacadeTracking(new TrackedConferences(Carters.conferences(DATABASE), stored, timescales),
                new ExpectedReports(timescales, clock), readerLines,
                new DeadlineLines(timescales, milestones, new ReportLines(timescales, readerLines, clock), clock));
    }

    /** A facade that answers these methods, and fails at any other. */
    private static <T> T answering(Class<T> facade, Map<String, Function<Object[], Object>> answers) {
        return facade.cast(Proxy.newProxyInstance(facade.getClassLoader(), new Class<?>[] {facade},
                (proxy, method, arguments) -> answers.get(method.getName()).apply(arguments)));
    }
}
