package org.cleardays.tracking;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.cleardays.conference.Person;
import org.cleardays.disclosure.Copy;
import org.cleardays.disclosure.CopyState;
import org.cleardays.disclosure.Disclosures;
import org.cleardays.disclosure.agency.AgencySharing;
import org.cleardays.disclosure.agency.AgencySharings;
import org.cleardays.dispatch.Dispatches;
import org.cleardays.report.Report;
import org.cleardays.report.ReportState;
import org.cleardays.timescale.Deadline;
import org.cleardays.timescale.Matter;
import org.cleardays.timescale.Standing;
import org.cleardays.timescale.Timescales;

/** What became of one author's report for each reader, against the deadline for this author's report. */
final class ReaderLines {

    private final Timescales timescales;
    private final Disclosures disclosures;
    private final Dispatches dispatches;
    private final AgencySharings agencies;
    private final Clock clock;

    ReaderLines(Timescales timescales, Disclosures disclosures, Dispatches dispatches, AgencySharings agencies, Clock clock) {
        this.timescales = timescales;
        this.disclosures = disclosures;
        this.dispatches = dispatches;
        this.agencies = agencies;
        this.clock = clock;
    }

    List<Line> of(TrackedConference tracked, Person author) {
        List<Report> versions = tracked.versionsBy(author.id());
        Map<UUID, List<Copy>> copies = versions.stream().collect(Collectors.toMap(Report::id, report -> disclosures.copiesOf(report.id())));
        Map<UUID, List<AgencySharing>> byAgency = versions.stream().collect(Collectors.toMap(Report::id, report -> agencies.of(report.id())));
        Owed owed = tracked.owed(Matter.REPORT_TO_FAMILY, author);
        return tracked.conference().readers().stream()
                .map(reader -> line(author, sharing(reader, versions, copies, byAgency), owed, tracked.zone())).toList();
    }

    private Sharing sharing(Person reader, List<Report> versions, Map<UUID, List<Copy>> copies, Map<UUID, List<AgencySharing>> byAgency) {
        return new Sharing(reader, versions.stream()
                .map(report -> version(report, reader, copies.get(report.id()), byAgency.get(report.id()))).toList());
    }

    private Sharing.Version version(Report report, Person reader, List<Copy> copies, List<AgencySharing> byAgency) {
        List<Copy> own = copies.stream().filter(copy -> copy.readerId().equals(reader.id())).toList();
        Optional<Copy> current = own.stream().filter(copy -> copy.state() != CopyState.SUPERSEDED).findFirst();
        Passage passage = new Passage(current.or(() -> own.stream().findFirst()).flatMap(drawn -> dispatches.forCopy(drawn.id())));
        return new Sharing.Version(report, current, passage, byAgency.stream().filter(one -> one.readerId().equals(reader.id()))
                .map(AgencySharing::at).findFirst());
    }

    private Line line(Person author, Sharing sharing, Owed owed, ZoneId zone) {
        Optional<Report> report = sharing.newest().map(Sharing.Version::report);
        Optional<Deadline> deadline = owed.deadline().map(sharing::forItsWay);
        Optional<Instant> shared = sharing.firstShared().flatMap(Sharing.Version::shared);
        boolean owes = shared.isPresent() || ReaderNotes.whyNothingIsOwed(sharing).isEmpty();
        return new Line(author.id(), author.agency(), sharing.reader().id(), sharing.reader().name(), report.map(Report::id),
                sharing.newest().flatMap(Sharing.Version::copy).map(Copy::id), report.flatMap(Report::receivedAt),
                at(report, ReportState.ACCEPTED), at(report, ReportState.COUNTERSIGNED), shared, at(sharing, "delivered"),
                at(sharing, "opened"), at(sharing, "acknowledged"), owed.deadline().map(Deadline::due),
                owed.deadline().filter(due -> sharing.byPost()).flatMap(due -> due.working().lastPosting()),
                owes ? standing(deadline, shared) : Standing.NOT_APPLICABLE, owed.note(ReaderNotes.of(sharing, zone)));
    }

    private Standing standing(Optional<Deadline> deadline, Optional<Instant> shared) {
        return deadline.map(due -> timescales.standing(due, shared, clock.instant())).orElse(Standing.NOT_APPLICABLE);
    }

    private static Optional<Instant> at(Optional<Report> report, ReportState state) {
        return report.flatMap(newest -> newest.at(state));
    }

    private static Optional<Instant> at(Sharing sharing, String event) {
        return sharing.lastShared().flatMap(version -> version.passage().at(event));
    }
}
