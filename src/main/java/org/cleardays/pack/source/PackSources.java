package org.cleardays.pack.source;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.cleardays.disclosure.DisclosedCopy;
import org.cleardays.document.carried.Carried;
import org.cleardays.intake.Incoming;
import org.cleardays.report.Report;
import org.cleardays.response.Response;

/** Where a plan takes its facts from: with a server from what is kept, without one from a folder. */
public interface PackSources {

    /** Every version of every report of the conference, oldest first. */
    List<Report> reports(UUID conferenceId);

    /** The report as the chair reads it. */
    DisclosedCopy forChair(Report report);

    /** The pages of a report that no machine could read into statements; empty where it was read. */
    Optional<Carried> carried(Report report);

    List<Response> responses(UUID conferenceId);

    /** What a form calls its fields and sections; none without a server, where no version came before. */
    default Map<String, String> labels(String form) {
        return Map.of();
    }

    /** Everything that came for the conference, filed or not; nothing without a server. */
    default List<Incoming> came(UUID conferenceId) {
        return List.of();
    }

    /** The statements that an answer names, by their number in the report; none where it names none. */
    public default List<Integer> named(Response response) {
        return List.of();
    }

    /** Whether what came and could not be put in is named for its reader. */
    default boolean namesWhatIsLeftOut() {
        return true;
    }

    /** How often each author was reminded; nobody who was not. */
    Map<UUID, Integer> timesAsked(UUID conferenceId);

    /** The authors' keys in the order that the office chose for the pack; empty where it is the booking's. */
    List<UUID> order(UUID conferenceId);
}
