package org.cleardays.tracking;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.cleardays.conference.Person;
import org.cleardays.report.Report;
import org.cleardays.report.ReportState;
import org.cleardays.timescale.Due;
import org.cleardays.timescale.Matter;
import org.cleardays.timescale.Standing;
import org.cleardays.timescale.Timescales;
import org.cleardays.tracking.DeadlineLine.OfReport;

/** How each report stands against a deadline of reports, and for the family's each reader by itself. */
final class ReportLines {

    private final Timescales timescales;
    private final ReaderLines readerLines;
    private final Clock clock;

    ReportLines(Timescales timescales, ReaderLines readerLines, Clock clock) {
        this.timescales = timescales;
        this.readerLines = readerLines;
        this.clock = clock;
    }

    /** Of the authors this row of the rules is about; where another row is about their profession, they stand there. */
    List<OfReport> of(TrackedConference tracked, Due due) {
        return tracked.expectedFrom().stream()
                .filter(author -> tracked.owed(due.matter(), author).due().filter(due::equals).isPresent())
                .flatMap(author -> of(tracked, due.matter(), author).stream()).toList();
    }

    private List<OfReport> of(TrackedConference tracked, Matter matter, Person author) {
        return matter == Matter.REPORT_TO_FAMILY ? readerLines.of(tracked, author).stream().map(ReportLines::ofReader).toList()
                : List.of(ofReport(tracked, matter, author));
    }

    private static OfReport ofReader(Line line) {
        return new OfReport(line.authorId(), line.agency(), Optional.of(line.readerId()), line.reader(), line.shared(), line.standing(),
                line.note());
    }

    private OfReport ofReport(TrackedConference tracked, Matter matter, Person author) {
        Owed owed = tracked.owed(matter, author);
        List<Report> versions = tracked.versionsBy(author.id());
        Optional<Instant> happened = happened(tracked, matter, author, versions);
        Optional<String> nothingOwed = whyNothingIsOwed(tracked, matter, author, versions);
        Standing standing = nothingOwed.isPresent() && happened.isEmpty() ? Standing.NOT_APPLICABLE
                : owed.standing(timescales, happened, clock.instant());
        return new OfReport(author.id(), author.agency(), Optional.empty(), "", happened, standing, owed.note(nothingOwed.orElse("")));
    }

    private Optional<Instant> happened(TrackedConference tracked, Matter matter, Person author, List<Report> versions) {
        return switch (matter) {
            case REPORT_COUNTERSIGNED -> first(versions, ReportState.COUNTERSIGNED);
            case REPORT_TO_CHAIR -> first(versions, isCountersigned(tracked, author) ? ReportState.COUNTERSIGNED : ReportState.ACCEPTED);
            default -> ExpectedReports.sent(versions);
        };
    }

    private static Optional<Instant> first(List<Report> versions, ReportState state) {
        return versions.stream().flatMap(version -> version.at(state).stream()).findFirst();
    }

    private Optional<String> whyNothingIsOwed(TrackedConference tracked, Matter matter, Person author, List<Report> versions) {
        if (matter != Matter.REPORT_COUNTERSIGNED) {
            return Optional.empty();
        }
        boolean nothingToAdd = !versions.isEmpty() && versions.getLast().nothingToAdd().isPresent();
        return nothingToAdd ? Optional.of("the author has nothing to add")
                : Optional.of("nobody countersigns this report").filter(why -> !isCountersigned(tracked, author));
    }

    private boolean isCountersigned(TrackedConference tracked, Person author) {
        return author.countersignedBy() != null && timescales.asksForCountersigning(tracked.conference());
    }
}
