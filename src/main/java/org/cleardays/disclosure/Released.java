package org.cleardays.disclosure;

import java.util.List;
import java.util.UUID;

import org.cleardays.handover.Outcome;

/** What a release came to. The id is the copy's. */
public sealed interface Released extends Outcome {

    /** The copy goes to its reader. */
    record Ready(UUID id) implements Released {
    }

    /** The gate found protected words, or near ones; a person decides. */
    record Stopped(UUID id, List<GateHit> hits) implements Released {
    }

    /** A first person wants it to go although the gate found words in it: it waits for a second one. */
    record AsksSecond(UUID id) implements Released {
    }

    /** This person cannot be the second one; nothing was changed. */
    record NotTheSecond(UUID id, String why) implements Released {
    }

    /** Nothing in the report is for this reader: no copy is owed. */
    record NothingForReader(UUID id) implements Released {
    }

    /** A recorded decision keeps every report from this person: nothing was changed. */
    record WithheldAltogether(UUID id) implements Released {
    }

    /** A person decided that this reader gets no copy of this report: nothing was changed. */
    record Withheld(UUID id) implements Released {
    }

    /** The agency has not released its own report for sharing: it is asked first. Nothing was changed. */
    record AgencyHasNotReleased(UUID id) implements Released {
    }

    /** The conference was cancelled or stood down: nothing was changed. */
    record ConferenceEnded(UUID id) implements Released {
    }

    /** A newer version of the report has taken this copy's place; nothing was changed. */
    record Superseded(UUID id) implements Released {
    }
}
