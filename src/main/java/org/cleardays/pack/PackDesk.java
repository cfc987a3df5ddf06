package org.cleardays.pack;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.cleardays.conference.Conference;
import org.cleardays.conference.Conferences;
import org.cleardays.pack.plan.Earlier;
import org.cleardays.pack.plan.Foreign;
import org.cleardays.pack.plan.PackPlan;
import org.cleardays.pack.plan.PackPlanner;
import org.cleardays.pack.print.PackPrinter;
import org.cleardays.pack.print.PackSteps;
import org.cleardays.pack.progress.PackProgress;
import org.cleardays.pack.progress.Step;
import org.cleardays.report.Report;
import org.cleardays.report.ReportState;

/** Where packs are planned and printed, before anything is kept, and where each step is told. */
record PackDesk(Conferences conferences, PackPlanner planner, PackPrinter printer, JdbcPackOrder orders, PackProgress progress) {

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

    /** Prints it, with nobody told. */
    PackPrinter.Printed preview(PackPlan plan) {
        return printer.chairsPack(plan);
    }

    /** Prints it, telling each step; the last is told when it is kept. */
    PackPrinter.Printed print(PackPlan plan) {
        return printer.chairsPack(plan, new Told(plan.conference().id(), progress));
    }

    private record Told(UUID conferenceId, PackProgress progress) implements PackSteps {

        @Override
        public void step(String words) {
            progress.step(conferenceId, Step.Kind.DONE, words);
        }

        @Override
        public void named(String words) {
            progress.step(conferenceId, Step.Kind.NAMED, words);
        }
    }

    /**
     * Before the pack is due: prints the report's part, if it will be in one, and what draws on all that are ready; what was not read has
     * its pages made meanwhile.
     */
    void printAhead(Report report, Earlier earlier, Instant now) {
        Conference conference = conferences.get(report.conferenceId());
        boolean mayBeInIt = report.at(ReportState.ACCEPTED).isPresent() || Foreign.is(report);
        if (mayBeInIt && !conference.state().ended() && conference.person(report.authorId()).invited()) {
            Optional.of(planner.alone(conference, report, earlier)).filter(planned -> planned.carried().isEmpty() && !Foreign.is(report))
                    .ifPresent(planned -> printer.ahead(planned, conference));
            printer.ahead(planner.plan(conference, earlier, now));
        }
    }
}
