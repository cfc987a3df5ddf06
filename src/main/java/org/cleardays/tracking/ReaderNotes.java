package org.cleardays.tracking;

import java.util.Optional;

import org.cleardays.disclosure.Copy;
import org.cleardays.disclosure.CopyState;
import org.cleardays.report.Report;
import org.cleardays.tracking.ReaderLines.Passage;

/** What the office reads beside a line: why nothing is owed, or what sharing waits for. */
final class ReaderNotes {

    private ReaderNotes() {
    }

    /** Empty where something is owed. */
    static Optional<String> whyNothingIsOwed(Optional<Report> report, Optional<Copy> copy) {
        if (report.flatMap(Report::nothingToAdd).isPresent()) {
            return Optional.of("the author has nothing to add");
        }
        return copy.flatMap(drawn -> switch (drawn.state()) {
            case NOTHING_FOR_READER -> Optional.of("nothing in the report is for this reader");
            case WITHHELD -> Optional.of("withheld by decision" + (drawn.reason().isBlank() ? "" : ": " + drawn.reason()));
            case WAITS_FOR_RELEASE, STOPPED_BY_GATE, READY, SUPERSEDED -> Optional.empty();
        });
    }

    /** Blank where it waits for nothing. */
    static String whatItWaitsFor(Optional<Report> report, Optional<Copy> copy, Passage passage) {
        if (report.isEmpty()) {
            return "not received";
        }
        return copy.map(drawn -> ofCopy(drawn.state(), passage)).orElseGet(() -> ofReport(report.get()));
    }

    private static String ofReport(Report report) {
        return switch (report.state()) {
            case RECEIVED -> "waits to be checked";
            case RETURNED -> "returned to the author";
            case ACCEPTED -> "waits for countersignature or sharing";
            case COUNTERSIGNED -> "waits to be drawn up for this reader";
            case DECLINED -> "declined by the author's manager";
            case SUPERSEDED -> "replaced by a newer version";
        };
    }

    private static String ofCopy(CopyState state, Passage passage) {
        return switch (state) {
            case WAITS_FOR_RELEASE -> "waits for release";
            case STOPPED_BY_GATE -> "stopped: protected words were found";
            case READY -> passage.dispatch().map(dispatch -> ofDispatch(dispatch.state())).orElse("waits to be sent");
            case WITHHELD, NOTHING_FOR_READER, SUPERSEDED -> "";
        };
    }

    private static String ofDispatch(String state) {
        return switch (state) {
            case "queued" -> "waits to be sent";
            case "to-post" -> "waits to be printed and posted";
            case "stopped" -> "stopped: a person decides whether it may go";
            case "uncertain" -> "uncertain whether it went";
            case "bounced" -> "came back: it did not reach the reader";
            case "refused" -> "refused by the reader's mail server";
            case "posted" -> "by post: nobody sees when it arrives";
            default -> "";
        };
    }
}
