package org.cleardays.report;

import static org.cleardays.report.ReportState.ACCEPTED;
import static org.cleardays.report.ReportState.COUNTERSIGNED;
import static org.cleardays.report.ReportState.DECLINED;
import static org.cleardays.report.ReportState.NEEDS_A_PERSON;
import static org.cleardays.report.ReportState.RECEIVED;
import static org.cleardays.report.ReportState.RETURNED;
import static org.cleardays.report.ReportState.SUPERSEDED;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** The legal moves of a report from state to state, all of them. */
final class ReportProgress {

    private static final Map<ReportState, Set<ReportState>> MOVES = new EnumMap<>(Map.of(
            RECEIVED, Set.of(ACCEPTED, RETURNED, NEEDS_A_PERSON, SUPERSEDED),
            NEEDS_A_PERSON, Set.of(RETURNED, SUPERSEDED),
            RETURNED, Set.of(SUPERSEDED),
            ACCEPTED, Set.of(COUNTERSIGNED, DECLINED, SUPERSEDED),
            COUNTERSIGNED, Set.of(SUPERSEDED),
            DECLINED, Set.of(SUPERSEDED),
            SUPERSEDED, Set.of()));

    private ReportProgress() {
    }

    static boolean allows(ReportState from, ReportState to) {
        return MOVES.get(from).contains(to);
    }
}
