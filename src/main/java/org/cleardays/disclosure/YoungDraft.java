package org.cleardays.disclosure;

import java.util.List;

/**
 * What a young person would read of one report.
 *
 * @param hits what the gate found: a child is told nothing that is kept from anybody of their family, for they may be asked about it
 */
public record YoungDraft(DisclosedCopy content, List<GateHit> hits) {

    public YoungDraft {
        hits = List.copyOf(hits);
    }
}
