package org.cleardays.dispatch;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * One message to one recipient, computed from all its events.
 *
 * @param conferenceId empty where it answers somebody of whom no conference is known
 * @param kind      {@code invitation}, {@code confirmation}, {@code cannot-open}, {@code held}, {@code over-limit}, {@code duplicate},
 *                  {@code returned}, {@code accepted}, {@code countersign-request}, {@code declined}, {@code copy}, {@code pack},
 *                  {@code response}, {@code reminder}, {@code digest}, {@code moved}, {@code cancelled}, {@code stood-down} or {@code office}
 * @param subjectId the record it is about: an invitation, a copy, a pack
 * @param to        the one address it goes to, or the words "by post" or "by hand"
 * @param subject   blank for a letter
 * @param state     {@code queued}, {@code to-post}, {@code stopped}, {@code handed-over}, {@code uncertain}, {@code delivered},
 *                  {@code bounced}, {@code refused}, {@code posted}, {@code withdrawn}, {@code opened}, {@code acknowledged}
 */
public record Dispatch(UUID id, Optional<UUID> conferenceId, Optional<UUID> personId, String kind, UUID subjectId, String to,
        String subject,
                       String messageId, String state, List<Event> events, Instant writtenAt) {

    /** What settles the state wherever it stands among the events, the strongest first: a late bounce wins over a delivery. */
    private static final List<String> SETTLING =
            List.of("acknowledged", "opened", "bounced", "refused", "delivered", "handed-over", "posted", "withdrawn", "uncertain");

    private static final Set<String> LEFT = Set.of("handed-over", "posted", "delivered", "opened", "acknowledged");

    /**
     * One event: what happened, when, and what it shows.
     *
     * @param what {@code stopped}, {@code let-through}, {@code withdrawn}, {@code handed-over}, {@code uncertain}, {@code later}, {@code refused},
     *             {@code delivered}, {@code relayed}, {@code delayed}, {@code bounced}, {@code posted}, {@code opened} or {@code
     *             acknowledged}
     */
    public record Event(String what, Instant at, String detail) {
    }

    /** Whether its recipient has it, for all we know. */
    boolean hasLeft() {
        return leftAt().isPresent();
    }

    /** Whether the gate stopped it and nobody let it through since, whatever else has happened: it may have been withdrawn as well. */
    boolean isKeptByTheGate() {
        return isKeptByTheGate(events.stream().map(Event::what).toList());
    }

    private static boolean isKeptByTheGate(List<String> happened) {
        return happened.lastIndexOf("stopped") > happened.lastIndexOf("let-through");
    }

    /** When it left, as far as is known: the first event that shows it. */
    Optional<Instant> leftAt() {
        return events.stream().filter(event -> LEFT.contains(event.what())).map(Event::at).findFirst();
    }

    public Optional<Instant> at(String what) {
        return events.stream().filter(event -> event.what().equals(what)).map(Event::at).findFirst();
    }

    /** The state that these events add up to, for a letter on paper or a mail. */
    static String stateOf(boolean paper, List<Event> events) {
        List<String> happened = events.stream().map(Event::what).toList();
        return SETTLING.stream().filter(happened::contains).findFirst().orElseGet(() -> waiting(paper, happened));
    }

    private static String waiting(boolean paper, List<String> happened) {
        if (isKeptByTheGate(happened)) {
            return "stopped";
        }
        return paper ? "to-post" : "queued";
    }
}
