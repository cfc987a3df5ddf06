package org.cleardays.audit;

import java.util.Objects;
import java.util.UUID;

/**
 * One act to be recorded.
 *
 * @param actor      who acted: {@code person:<id>}, {@code user:<sign-in name>} or {@code cleardays}
 * @param what       a fixed kebab-case phrase such as {@code report-filed}
 * @param recordType the kind of record, such as {@code report}
 * @param recordId   the record acted upon
 * @param conferenceId the conference it belongs to, or null where none is known
 * @param detail     ids and fixed words only (never free text, names or addresses); empty where there is nothing to add
 */
public record Act(String actor, String what, String recordType, UUID recordId, UUID conferenceId, String detail) {

    /** The actor of everything the machine does by itself. */
    public static final String CLEARDAYS = "cleardays";

    public Act {
        Objects.requireNonNull(actor);
        Objects.requireNonNull(what);
        Objects.requireNonNull(recordType);
        Objects.requireNonNull(recordId);
        detail = detail == null ? "" : detail;
    }

    /** An act of Cleardays itself, with nothing to add. */
    public static Act ofCleardays(String what, String recordType, UUID recordId, UUID conferenceId) {
        return new Act(CLEARDAYS, what, recordType, recordId, conferenceId, "");
    }
}
