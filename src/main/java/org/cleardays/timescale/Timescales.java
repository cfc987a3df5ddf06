package org.cleardays.timescale;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.cleardays.conference.Conference;

/** The deadlines of a conference by its authority's file, and how things stand against them. */
public interface Timescales {

    /** Rule ids that other modules ask for by name. */
    String CONFERENCE_HELD = "conference-held";
    String AUTHORS_SEND = "report-from-author";
    String COUNTERSIGNED = "report-countersigned";
    String TO_FAMILY = "report-to-family";
    String TO_CHAIR = "report-to-chair";

    /** Every deadline of this conference, earliest first. */
    List<Deadline> of(Conference conference);

    /** The deadline of one rule, where the authority has one. */
    Optional<Deadline> of(Conference conference, String ruleId);

    /** How something that happened then (or has not happened yet) stands at {@code now}. */
    Standing standing(Deadline deadline, Optional<Instant> happened, Instant now);

    /** Whether this authority asks for countersigning. */
    boolean asksForCountersigning(Conference conference);

    /** What the authority's people and unit are called: its display name, "Doncaster". */
    String authorityName(Conference conference);
}
