package org.cleardays.portal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.cleardays.audit.AuditTrail;
import org.cleardays.audit.Entry;
import org.cleardays.conference.Change;
import org.cleardays.conference.Child;
import org.cleardays.conference.Conference;
import org.cleardays.conference.Conferences;
import org.cleardays.conference.Person;
import org.cleardays.dispatch.Dispatch;
import org.cleardays.dispatch.Dispatches;
import org.cleardays.document.face.Settable;
import org.cleardays.pack.Bundles;
import org.cleardays.pack.Pack;
import org.cleardays.pack.Packs;
import org.cleardays.pack.progress.PackProgress;
import org.cleardays.pack.progress.Step;
import org.cleardays.portal.strip.ConferenceDates;
import org.cleardays.report.Report;
import org.cleardays.report.ReportState;
import org.cleardays.report.Reports;
import org.cleardays.tracking.ExpectedReport;
import org.cleardays.tracking.Line;
import org.cleardays.tracking.Tracking;
import org.springframework.stereotype.Component;

/** Everything a conference's page shows. */
record ConferenceSheet(List<Change> changes, ConferenceDates dates, List<Row> rows, List<Dispatch> dispatches, Built built,
                       List<Entry> history) {

    /**
     * What was put together.
     *
     * @param shut    packs that the chair cannot open yet
     * @param failed  whether the last one could not be built
     * @param bundles who has a bundle
     */
    record Built(List<Pack> packs, Set<UUID> shut, boolean failed, Set<UUID> bundles) {
    }

    public List<Pack> packs() {
        return built.packs();
    }

    /** What stands in other words on paper and in PDF files, since no typeface has its letters: a name, or an agency's report. */
    record NotPrinted(String what, List<String> scripts) {
    }

    /** Names and reports that cannot be printed whole. */
    List<NotPrinted> notPrinted(Conference conference) {
        Stream<NotPrinted> names = Stream.concat(conference.people().stream().map(Person::name), conference.children().stream().map(Child::name))
                .map(name -> new NotPrinted("The name " + name, Settable.scriptsLackingIn(name)));
        Stream<NotPrinted> reports = rows.stream().map(row -> new NotPrinted("The report of " + row.expected().agency(), row.notPrintable()));
        return Stream.concat(names, reports).filter(one -> !one.scripts().isEmpty()).distinct().toList();
    }

    /** One expected report, and how it stands for each reader. */
    record Row(ExpectedReport expected, Optional<Report> report, List<Line> lines) {

        public Optional<Instant> received() {
            return at(ReportState.RECEIVED);
        }

        public Optional<Instant> checked() {
            return at(ReportState.ACCEPTED);
        }

        public Optional<Instant> countersigned() {
            return at(ReportState.COUNTERSIGNED);
        }

        private Optional<Instant> at(ReportState state) {
            return report.flatMap(version -> version.at(state));
        }

        List<String> notPrintable() {
            return Settable.scriptsLackingIn(report.map(version -> version.statements().stream()
                    .flatMap(statement -> Stream.of(statement.text(), statement.source())).collect(Collectors.joining("\n"))).orElse(""));
        }

        /** A picture, which waits to be read. */
        public boolean needsAPerson() {
            return report.filter(version -> version.state() == ReportState.NEEDS_A_PERSON).isPresent();
        }

        public boolean toRelease() {
            return report.filter(version -> version.nothingToAdd().isEmpty())
                    .filter(version -> version.state() == ReportState.ACCEPTED || version.state() == ReportState.COUNTERSIGNED).isPresent();
        }
    }

    /** Puts the sheet together. */
    @Component
    record Maker(Conferences conferences, ConferenceDates.Maker dates, Tracking tracking, Reports reports, Outgoing outgoing) {

        ConferenceSheet of(Conference conference) {
            List<Line> lines = tracking.of(conference.id());
            List<Row> rows = tracking.expected(conference.id()).stream().map(expected -> row(expected, lines)).toList();
            return new ConferenceSheet(conferences.changes(conference.id()), dates.of(conference), rows, outgoing.dispatches().of(conference.id()),
                    built(conference.id()), outgoing.auditTrail().about(conference.id()).reversed());
        }

        private Built built(UUID conferenceId) {
            List<Pack> packs = outgoing.packs().of(conferenceId);
            List<Step> steps = outgoing.progress().of(conferenceId);
            return new Built(packs, packs.stream().map(Pack::id).filter(pack -> !outgoing.dispatches().mayBeOpened(pack)).collect(Collectors.toSet()),
                    !steps.isEmpty() && steps.getLast().kind() == Step.Kind.FAILED,
                    outgoing.bundles().of(conferenceId).stream().map(Pack::readerId).collect(Collectors.toSet()));
        }

        private Row row(ExpectedReport expected, List<Line> lines) {
            return new Row(expected, expected.reportId().map(reports::get),
                    lines.stream().filter(line -> line.authorId().equals(expected.authorId())).toList());
        }
    }

    /** What has gone out, and what was done. */
    @Component
    record Outgoing(Dispatches dispatches, Packs packs, Bundles bundles, PackProgress progress, AuditTrail auditTrail) {
    }
}
