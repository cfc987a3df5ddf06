package org.cleardays.tracking;

import java.util.List;
import java.util.UUID;

/** What is expected, what came, and what each reader has. */
public interface Tracking {

    /** One line per expected report and reader; an expected report that has not come has its lines too. */
    List<Line> of(UUID conferenceId);

    /** One line per expected report against the authors' and the chair's deadline. */
    List<ExpectedReport> expected(UUID conferenceId);

    /**
     * One line per rule of the authority: its deadline, or why it has none, how it stands and what met it. Of a conference that ended
     * they are those last set, none of them in force.
     */
    List<DeadlineLine> deadlines(UUID conferenceId);
}
