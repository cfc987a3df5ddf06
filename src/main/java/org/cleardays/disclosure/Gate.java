package org.cleardays.disclosure;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.cleardays.conference.Conference;

/** Searches whatever is about to leave for words its reader must not learn; normalises case, spacing, look-alikes and postcodes. */
public interface Gate {

    /** Hits and near hits for this person; texts are named by where they stand. */
    List<GateHit> examine(Conference conference, UUID personId, Map<String, String> textsByPlace);
}
