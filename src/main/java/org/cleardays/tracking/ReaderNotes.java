package org.cleardays.tracking;

import java.time.ZoneId;
import java.util.Optional;

import org.cleardays.disclosure.Copy;
import org.cleardays.disclosure.CopyState;
import org.cleardays.dispatch.words.Moments;
import org.cleardays.report.Report;

/** What the office reads beside a line: why nothing is owed, or what sharing waits for. */
final class ReaderNotes {

    private ReaderNotes() {
    }

    /** What stands beside a line; blank where there is nothing to say. */
    static String of(Sharing sharing, ZoneId zone) {
        String now = whyNothingIsOwed(sharing).orElseGet(() -> sharing.newest().map(ReaderNotes::whatItWaitsFor).orElse("not received"));
        return sharing.correctedSince() ? "a corrected version followed" + whatBecameOfIt(sharing.newest().orElseThrow(), now, zone) : now;
    }

    private static String whatBecameOfIt(Sharing.Version corrected, String now, ZoneId zone) {
        return corrected.shared().map(at -> ", shared " + Moments.at(at.atZone(zone))).orElse(now.isBlank() ? "" : ": " + now);
    }

    /** Empty where something is owed. */
    static Optional<String> whyNothingIsOwed(Sharing sharing) {
        return sharing.newest().flatMap(version -> version.report().nothingToAdd().map(words -> "the author has nothing to add")
                .or(() -> version.copy().flatMap(ReaderNotes::whyNoCopy)));
    }

    private static Optional<String> whyNoCopy(Copy copy) {
        return switch (copy.state()) {
            case NOTHING_FOR_READER -> Optional.of("nothing in the report is for this reader");
            case WITHHELD -> Optional.of("withheld by decision" + (copy.reason().isBlank() ? "" : ": " + copy.reason()));
            case WAITS_FOR_RELEASE, STOPPED_BY_GATE, WAITS_FOR_SECOND, READY, SUPERSEDED -> Optional.empty();
        };
    }

    private static String whatItWaitsFor(Sharing.Version version) {
        return version.byAgencyFirst() ? "shared by the agency itself" : whatOursWaitsFor(version);
    }

    private static String whatOursWaitsFor(Sharing.Version version) {
        return version.copy().map(drawn -> ofCopy(drawn.state(), version.passage())).orElseGet(() -> ofReport(version.report()));
    }

    private static String ofReport(Report report) {
        return switch (report.state()) {
            case RECEIVED -> "waits to be checked";
            case NEEDS_A_PERSON -> "a picture: a person must read it";
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
            case WAITS_FOR_SECOND -> "stopped: waits for a second person";
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
