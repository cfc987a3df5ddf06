package org.cleardays.tracking;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.cleardays.dispatch.Dispatch;

/** The way of one message or letter to the person it is for, by the dispatch that carried it last. */
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

    boolean byPost() {
        return dispatch.filter(sent -> sent.to().equals("by post")).isPresent();
    }
}
