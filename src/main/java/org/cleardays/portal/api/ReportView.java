package org.cleardays.portal.api;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.cleardays.disclosure.Copy;
import org.cleardays.disclosure.GateHit;
import org.cleardays.report.Finding;
import org.cleardays.report.Report;
import org.cleardays.report.ReportState;

/**
 * One expected report: its newest version, or that none has come; and each reader's copy of it.
 *
 * @param status  as the office says it: {@code not received}, {@code returned}, {@code ready} …
 * @param earlier the versions before the newest, oldest first
 */
record ReportView(UUID id, String agency, String author, String status, Integer version, Instant received, Instant checked,
                  Instant countersigned, String contentHash, List<Finding> findings, OffsetDateTime due, String standing,
                  List<CopyView> copies, List<VersionView> earlier) {

    /** One reader's copy: how it stands, and when it came to each point. */
    record CopyView(UUID id, String reader, String state, Instant shared, Instant delivered, Instant opened, Instant acknowledged,
                    OffsetDateTime due, String standing, String note, List<GateHit> hits, String decidedBy, String reason) {

        CopyView withoutHits() {
            return new CopyView(id, reader, state, shared, delivered, opened, acknowledged, due, standing, note, List.of(), decidedBy, reason);
        }

        static CopyView of(Copy copy, String reader) {
            return new CopyView(copy.id(), reader, copy.state().word(), null, null, null, null, null, null, null, copy.hits(),
                    copy.decidedBy().orElse(null), copy.reason());
        }
    }

    /** A version that was returned, declined or superseded. */
    record VersionView(UUID id, int version, String status, Instant received, String contentHash, List<Finding> findings) {

        static VersionView of(Report report) {
            return new VersionView(report.id(), report.version(), report.state().word(), report.receivedAt().orElse(null),
                    report.contentHash(), report.findings());
        }
    }

    ReportView withoutHits() {
        return new ReportView(id, agency, author, status, version, received, checked, countersigned, contentHash, findings, due, standing,
                copies.stream().map(CopyView::withoutHits).toList(), earlier);
    }

    static Instant at(Optional<Report> report, ReportState state) {
        return report.flatMap(version -> version.at(state)).orElse(null);
    }
}
