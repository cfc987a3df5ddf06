package org.cleardays.tracking;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.cleardays.conference.Person;
import org.cleardays.disclosure.Copy;
import org.cleardays.disclosure.CopyState;
import org.cleardays.disclosure.Disclosures;
import org.cleardays.dispatch.Dispatch;
import org.cleardays.dispatch.Dispatches;
import org.cleardays.report.Report;
import org.cleardays.report.ReportState;
import org.cleardays.timescale.Deadline;
import org.cleardays.timescale.Standing;
import org.cleardays.timescale.Matter;
import org.cleardays.timescale.Timescales;

/** What became of one author's report for each reader, against the family's deadline. */
final class ReaderLines {

    private final Timescales timescales;
    private final Disclosures disclosures;
    private final Dispatches dispatches;
    private final Clock clock;

    ReaderLines(Timescales timescales, Disclosures disclosures, Dispatches dispatches, Clock clock) {
        this.timescales = timescales;
        this.disclosures = disclosures;
        this.dispatches = dispatches;
        this.clock = clock;
    }

    List<Line> of(TrackedConference tracked, Person author) {
        Optional<Report> report = tracked.newestBy(author.id());
        List<Copy> copies = report.map(newest -> disclosures.copiesOf(newest.id())).orElse(List.of());
        return tracked.conference().readers().stream()
                .map(reader -> line(tracked, author, reader, report, copyFor(reader, copies))).toList();
    }

    private static Optional<Copy> copyFor(Person reader, List<Copy> copies) {
        return copies.stream().filter(copy -> copy.readerId().equals(reader.id()) && copy.state() != CopyState.SUPERSEDED).findFirst();
    }

    private Line line(TrackedConference tracked, Person author, Person reader, Optional<Report> report, Optional<Copy> copy) {
        Passage passage = new Passage(copy.flatMap(drawn -> dispatches.forCopy(drawn.id())));
        Optional<Deadline> deadline = timescales.of(tracked.conference(), Matter.REPORT_TO_FAMILY);
        Optional<String> nothingOwed = ReaderNotes.whyNothingIsOwed(report, copy);
        String note = nothingOwed.orElseGet(() -> ReaderNotes.whatItWaitsFor(report, copy, passage));
        return new Line(author.id(), author.agency(), reader.id(), reader.name(), report.map(Report::id), copy.map(Copy::id),
                report.flatMap(Report::receivedAt), at(report, ReportState.ACCEPTED), at(report, ReportState.COUNTERSIGNED),
                passage.shared(), passage.at("delivered"), passage.at("opened"), passage.at("acknowledged"), deadline.map(Deadline::due),
                nothingOwed.isPresent() ? Standing.NOT_APPLICABLE : standing(deadline, passage.shared()), note);
    }

    private Standing standing(Optional<Deadline> deadline, Optional<Instant> shared) {
        return deadline.map(due -> timescales.standing(due, shared, clock.instant())).orElse(Standing.NOT_APPLICABLE);
    }

    private static Optional<Instant> at(Optional<Report> report, ReportState state) {
        return report.flatMap(newest -> newest.at(state));
    }

    /** The way of one copy to its reader, by the dispatch that carried it last. */
    record Passage(Optional<Dispatch> dispatch) {

        /** What came back is proof too, where the mail server's answer was lost. */
        private static final List<String> PROVE_SHARING = List.of("handed-over", "posted", "given", "delivered", "opened", "acknowledged");
        private static final List<String> UNDO_SHARING = List.of("bounced", "refused");

        Optional<Instant> at(String event) {
            return dispatch.flatMap(sent -> sent.at(event));
        }

        /** A bounce is never shared, whatever went before it. */
        Optional<Instant> shared() {
            return dispatch.filter(sent -> !UNDO_SHARING.contains(sent.state()))
                    .flatMap(sent -> PROVE_SHARING.stream().flatMap(event -> sent.at(event).stream()).min(Instant::compareTo));
        }
    }
}
