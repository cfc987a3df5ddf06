package org.cleardays.pack;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.cleardays.conference.Conference;
import org.cleardays.conference.Conferences;
import org.cleardays.disclosure.Copy;
import org.cleardays.disclosure.DisclosedCopy;
import org.cleardays.disclosure.Disclosures;

/** Where packs and copies are planned and printed, before anything is kept. */
record PackDesk(Conferences conferences, Disclosures disclosures, PackPlanner planner, PackPrinter printer) {

    /** Those still to be held, and those that were. */
    List<Conference> all() {
        return conferences.all().stream().filter(conference -> !conference.state().ended()).toList();
    }

    /** The first pack waits for its time; whatever is new after it goes at once. */
    boolean isDue(Conference conference, Earlier earlier, Instant now) {
        return earlier.packs() == 0 ? planner.isFirstDue(conference, now) : planner.plan(conference, earlier, now).holdsSomethingNew();
    }

    boolean hasEnded(UUID conferenceId) {
        return conferences.get(conferenceId).state().ended();
    }

    PackPlan plan(UUID conferenceId, Earlier earlier, Instant now) {
        return planner.plan(conferences.get(conferenceId), earlier, now);
    }

    PackPrinter.Printed print(PackPlan plan) {
        return printer.chairsPack(plan);
    }

    byte[] printCopy(UUID copyId, boolean forPaper) {
        Copy copy = disclosures.get(copyId);
        DisclosedCopy content = disclosures.contentOf(copyId)
                .orElseThrow(() -> new IllegalArgumentException("Copy " + copyId + " is not one its reader may read"));
        return printer.familyCopy(content, conferences.get(copy.conferenceId()), forPaper);
    }
}
