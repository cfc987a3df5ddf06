package org.cleardays.conference;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A recorded decision about one person of a conference: never confused, the two kinds are different things (domain.md 5).
 *
 * @param reason    why, in words for the office
 * @param decidedBy who decided it
 */
public record PersonRestriction(UUID personId, Kind kind, String reason, String decidedBy, LocalDate decidedOn) {

    /** What was decided. */
    public enum Kind {
        /** Not at the meeting, or not at all of it; still gets a decided copy of each report. */
        EXCLUDED_FROM_MEETING,
        /** Gets nothing of any report, whatever its author or anybody else releases. */
        WITHHELD_ALTOGETHER
    }

    /** The decision by which it is lifted again. */
    public record Lifting(UUID personId, String reason, String decidedBy, LocalDate decidedOn) {
    }

    /** The decision in a sentence for the office. */
    public String sentence() {
        String what = kind == Kind.WITHHELD_ALTOGETHER ? "Every report is kept from this person" : "This person is not to be at the meeting";
        return "%s: %s. Decided by %s on %s.".formatted(what, reason.strip().replaceFirst("\\.$", ""), decidedBy, decidedOn);
    }
}
