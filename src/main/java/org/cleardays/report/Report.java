package org.cleardays.report;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * One version of one author's report for a conference.
 *
 * @param version       1 for the first, and one more for each corrected one
 * @param form          the form and version it was written on, "general/2026-01-05"; "none" for an answer that needs
 *                      no form, "picture" where nothing could be read
 * @param fields        the form's single fields as written: {@code agency}, {@code author}, {@code role}, {@code contact}, {@code written},
 *                      {@code conference} (reference), {@code children}, {@code signed-by}, {@code signed-on},
 *                      and {@code nothing-in-worried} where the author chose to say nothing in the section {@code worried}
 * @param nothingToAdd  the author's words where the report is "nothing to add", else empty
 * @param state         how far it has come
 * @param findings      why it was returned; empty otherwise
 * @param hints         what its author may like to look at again; for the author only
 * @param originalId    content id of the file as it arrived (never leaves for a family); empty where the words came in a mail's body
 * @param contentHash   SHA-256 over everything read from the file: what a countersignature binds to
 */
public record Report(UUID id, UUID conferenceId, UUID authorId, int version, String form, Map<String, String> fields,
                     List<Statement> statements, List<ScaleEntry> scales, Optional<String> nothingToAdd, ReportState state,
                     List<Finding> findings, List<Hint> hints, Optional<UUID> originalId, String contentHash,
                     Map<ReportState, Instant> times) {

    /** The form of an answer that needs none. */
    public static final String NO_FORM = "none";
    /** The form of a picture, of which no word was read. */
    public static final String PICTURE = "picture";

    /** When the report came to this state, if it did. */
    public Optional<Instant> at(ReportState reached) {
        return Optional.ofNullable(times.get(reached));
    }

    public Optional<Instant> receivedAt() {
        return at(ReportState.RECEIVED);
    }
}
