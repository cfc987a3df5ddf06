package org.cleardays.disclosure.young;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What somebody decides that one young person reads.
 *
 * @param beside     who sits beside them when they read it
 * @param day        when they read it
 * @param statements by report, the numbers of its statements; nothing else of any report
 */
public record YoungDecision(UUID conferenceId, UUID childId, String decidedBy, String beside, LocalDate day, Map<UUID, List<Integer>> statements) {

    public YoungDecision {
        decidedBy = decidedBy.strip();
        beside = beside.strip();
        statements = Map.copyOf(statements);
    }
}
