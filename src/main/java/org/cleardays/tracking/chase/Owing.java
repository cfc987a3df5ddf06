package org.cleardays.tracking.chase;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.cleardays.conference.Conference;
import org.cleardays.conference.Person;
import org.cleardays.countersign.CountersignRequest;
import org.cleardays.countersign.Countersignatures;
import org.cleardays.timescale.Matter;
import org.cleardays.timescale.Standing;
import org.cleardays.tracking.ExpectedReport;
import org.cleardays.tracking.Tracking;

/** Who still owes what, in each matter there can be a deadline for. */
record Owing(Tracking tracking, Countersignatures countersignatures) {

    private static final List<Standing> UNMET = List.of(Standing.OPEN, Standing.AT_RISK, Standing.MISSED);
    private static final List<String> READY = List.of("ready", "nothing to add");

    /** Whether this author's report still lacks what the matter is about. */
    boolean isOwed(Conference conference, Matter matter, Person author, Instant now) {
        boolean expected = author.invited() && conference.heldAt().toInstant().isAfter(now);
        return expected && report(conference, author).filter(report -> isOwed(conference, matter, author, report)).isPresent();
    }

    /** Whether the conference as a whole still lacks what this rule is about. */
    boolean isOwed(Conference conference, String rule) {
        return tracking.deadlines(conference.id()).stream().filter(line -> line.due().id().equals(rule))
                .anyMatch(line -> line.standing().filter(UNMET::contains).isPresent());
    }

    private boolean isOwed(Conference conference, Matter matter, Person author, ExpectedReport report) {
        return switch (matter) {
            case REPORT_DONE, REPORT_SENT -> report.isWithItsAuthor();
            case REPORT_COUNTERSIGNED -> report.status().equals("waiting for countersignature") && waitingRequest(conference, author).isPresent();
            case REPORT_TO_FAMILY -> tracking.of(conference.id()).stream().filter(line -> line.authorId().equals(report.authorId()))
                    .anyMatch(line -> line.shared().isEmpty() && line.standing() != Standing.NOT_APPLICABLE);
            default -> !READY.contains(report.status());
        };
    }

    boolean wasSentBack(Conference conference, Person author) {
        return report(conference, author).filter(report -> report.status().equals("returned")).isPresent();
    }

    /** The request of the author's newest report that waits for the manager. */
    Optional<UUID> waitingRequest(Conference conference, Person author) {
        return report(conference, author).flatMap(ExpectedReport::reportId).flatMap(countersignatures::forReport)
                .filter(request -> request.decision().isEmpty()).map(CountersignRequest::id);
    }

    private Optional<ExpectedReport> report(Conference conference, Person author) {
        return tracking.expected(conference.id()).stream().filter(report -> report.authorId().equals(author.id())).findFirst();
    }
}
