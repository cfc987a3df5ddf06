package org.cleardays.tracking;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.cleardays.conference.ConferenceState;
import org.cleardays.timescale.Deadline;
import org.cleardays.timescale.Due;
import org.cleardays.timescale.Standing;
import org.cleardays.timescale.Timescales;
import org.cleardays.timescale.Undated;

/** What the authority's rules ask for here, if anything: a deadline in force, or the reason why nothing is owed. */
record Owed(ConferenceState state, Optional<Due> due) {

    Optional<Deadline> deadline() {
        return due.filter(rule -> !state.ended()).filter(Deadline.class::isInstance).map(Deadline.class::cast);
    }

    Standing standing(Timescales timescales, Optional<Instant> happened, Instant now) {
        return deadline().map(deadline -> timescales.standing(deadline, happened, now)).orElse(Standing.NOT_APPLICABLE);
    }

    /** Why there is no day to keep; blank where there is one. */
    String whyNoDay() {
        return switch (state) {
            case CANCELLED -> "the conference was cancelled";
            case STOOD_DOWN -> "the conference was stood down";
            case BOOKED -> due.map(Owed::whyNoDay).orElse("no day is set by the authority");
        };
    }

    private static String whyNoDay(Due due) {
        return switch (due) {
            case Deadline deadline -> "";
            case Undated undated -> switch (undated.why()) {
                case NOT_SET -> "no day is set by the authority";
                case EVENT_NOT_RECORDED -> "no day yet: what it counts from is not recorded";
                case CALENDAR_DOES_NOT_REACH -> "no day: the calendar does not reach so far";
            };
        };
    }

    /** The reason, and what else there is to say; blank parts are left out. */
    String note(String more) {
        return Stream.of(whyNoDay(), more).filter(part -> !part.isBlank()).collect(Collectors.joining("; "));
    }
}
