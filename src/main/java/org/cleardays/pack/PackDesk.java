package org.cleardays.pack;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.cleardays.conference.Conference;
import org.cleardays.conference.Conferences;

/** Where packs are planned and printed, before anything is kept. */
record PackDesk(Conferences conferences, PackPlanner planner, PackPrinter printer) {

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
}
