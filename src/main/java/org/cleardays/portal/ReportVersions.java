package org.cleardays.portal;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.cleardays.conference.Conference;
import org.cleardays.disclosure.Copy;
import org.cleardays.disclosure.Disclosures;
import org.cleardays.dispatch.Dispatch;
import org.cleardays.dispatch.Dispatches;
import org.cleardays.pack.Bundles;
import org.cleardays.pack.Packs;
import org.cleardays.report.Report;
import org.cleardays.report.Reports;
import org.cleardays.report.version.Difference;
import org.springframework.stereotype.Component;

/** The versions of one author's report: in what each differs from the one before, and who had it. */
@Component
class ReportVersions {

    private final Reports reports;
    private final Disclosures disclosures;
    private final Dispatches dispatches;
    private final Packs packs;
    private final Bundles bundles;

    ReportVersions(Reports reports, Disclosures disclosures, Dispatches dispatches, Packs packs, Bundles bundles) {
        this.reports = reports;
        this.disclosures = disclosures;
        this.dispatches = dispatches;
        this.packs = packs;
        this.bundles = bundles;
    }

    /**
     * One version.
     *
     * @param difference from the version before; empty for the first
     * @param had        who had it, and how that is known
     */
    public record Version(Report report, Optional<Difference> difference, List<Had> had) {
    }

    /** Somebody who had a version: a reader, or the chair or a professional by a pack; {@code state} is the word of the message that carried it. */
    public record Had(String who, String state, Optional<java.time.Instant> at) {
    }

    /** Every version of the report that this one is a version of, the newest first. */
    List<Version> of(Report one, Conference conference) {
        List<Report> all = reports.of(one.conferenceId()).stream().filter(report -> report.authorId().equals(one.authorId()))
                .sorted(Comparator.comparingInt(Report::version).reversed()).toList();
        return all.stream().map(report -> new Version(report, before(report, all).map(earlier -> reports.difference(earlier.id(), report.id())),
                had(report.id(), conference))).toList();
    }

    private static Optional<Report> before(Report report, List<Report> all) {
        return all.stream().filter(other -> other.version() == report.version() - 1).findFirst();
    }

    private List<Had> had(UUID report, Conference conference) {
        Stream<Had> readers = disclosures.copiesOf(report).stream().flatMap(copy -> sent(copy, conference).stream());
        Stream<Had> chair = Stream.concat(packs.of(conference.id()).stream(), bundles.of(conference.id()).stream())
                .filter(pack -> pack.reports().contains(report))
                .map(pack -> new Had(conference.person(pack.readerId()).name(), "in-pack", Optional.of(pack.builtAt())));
        return Stream.concat(readers, chair).toList();
    }

    private Optional<Had> sent(Copy copy, Conference conference) {
        return dispatches.forCopy(copy.id()).filter(ReportVersions::hasLeft)
                .map(message -> new Had(conference.person(copy.readerId()).name(), message.state(), message.events().stream()
                        .map(Dispatch.Event::at).max(Comparator.naturalOrder())));
    }

    private static boolean hasLeft(Dispatch message) {
        return Stream.of("handed-over", "posted", "uncertain", "delivered", "opened", "acknowledged").anyMatch(what -> message.at(what).isPresent());
    }
}
