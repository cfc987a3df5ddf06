package org.cleardays.timescale;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Optional;

/** How something that happened, or has not happened yet, stands against a deadline and the dates it had before. */
final class Judgement {

    private Judgement() {
    }

    static Standing of(Deadline deadline, Optional<Instant> happened, Instant now) {
        return happened.map(then -> done(deadline, then)).orElseGet(() -> open(deadline, now));
    }

    /** Kept, where it was in time for the date in force when it was done, or is for the one in force now. */
    private static Standing done(Deadline deadline, Instant happened) {
        boolean inTime = inTime(happened, deadline.due()) || inTime(happened, inForceAt(deadline, happened));
        return inTime ? Standing.KEPT : Standing.KEPT_LATE;
    }

    /** In the order in which the dates replaced each other; what was done at the moment of a change still had the date before it. */
    private static ZonedDateTime inForceAt(Deadline deadline, Instant moment) {
        return deadline.earlier().stream().filter(earlier -> !moment.isAfter(earlier.replacedAt())).map(Deadline.Earlier::due).findFirst()
                .orElse(deadline.due());
    }

    private static boolean inTime(Instant happened, ZonedDateTime due) {
        return !happened.isAfter(due.toInstant());
    }

    private static Standing open(Deadline deadline, Instant now) {
        if (now.isAfter(deadline.due().toInstant())) {
            return Standing.MISSED;
        }
        return now.isAfter(deadline.atRiskFrom().toInstant()) ? Standing.AT_RISK : Standing.OPEN;
    }
}
