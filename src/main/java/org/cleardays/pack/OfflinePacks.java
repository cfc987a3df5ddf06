package org.cleardays.pack;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

import org.cleardays.conference.Conference;
import org.cleardays.disclosure.DisclosedCopy;
import org.cleardays.document.carried.Carried;
import org.cleardays.pack.plan.Earlier;
import org.cleardays.pack.plan.PackPlan;
import org.cleardays.pack.plan.PackPlanner;
import org.cleardays.pack.print.PackPrinter;
import org.cleardays.pack.print.RememberingPress;
import org.cleardays.pack.source.PackSources;
import org.cleardays.report.Report;
import org.cleardays.response.Response;
import org.cleardays.timescale.Timescales;

/** The chair's pack without a server: planned and printed as with one, from what its caller knows. */
public final class OfflinePacks {

    private static final Earlier NOTHING_YET = new Earlier(0, List.of(), Set.of());

    private final PackPrinter printer = new PackPrinter(new RememberingPress());

    /**
     * What a pack is made from.
     *
     * @param reports  the newest version of each author's report
     * @param forChair a report as the chair reads it
     * @param carried  the pages of reports that were not read into statements, by the report's id
     */
    public record Given(Conference conference, List<Report> reports, Function<Report, DisclosedCopy> forChair, Map<UUID, Carried.Pages> carried) {

        public Given {
            reports = List.copyOf(reports);
            carried = Map.copyOf(carried);
        }
    }

    /** A printed pack. */
    public record Made(byte[] pdf, int pages) {
    }

    /** What the chair's first pack would hold at this moment. */
    public PackPlan plan(Given given, Timescales timescales, Instant now) {
        return new PackPlanner(new Known(given), timescales).plan(given.conference(), NOTHING_YET, now);
    }

    /** Prints the report's part while others are still being read; several may be printed at once. */
    public void ahead(Report report, Given given, Timescales timescales) {
        printer.ahead(new PackPlanner(new Known(given), timescales).alone(given.conference(), report, NOTHING_YET), given.conference());
    }

    public Made print(PackPlan plan) {
        PackPrinter.Printed printed = printer.chairsPack(plan);
        return new Made(printed.pdf(), printed.pages());
    }

    /** Nothing was given before, nobody was reminded, and no family has answered yet. */
    private record Known(Given given) implements PackSources {

        @Override
        public List<Report> reports(UUID conferenceId) {
            return given.reports();
        }

        @Override
        public DisclosedCopy forChair(Report report) {
            return given.forChair().apply(report);
        }

        @Override
        public Optional<Carried> carried(Report report) {
            return Optional.ofNullable(given.carried().get(report.id()));
        }

        @Override
        public List<Response> responses(UUID conferenceId) {
            return List.of();
        }

        @Override
        public Map<UUID, Integer> timesAsked(UUID conferenceId) {
            return Map.of();
        }

        @Override
        public List<UUID> order(UUID conferenceId) {
            return List.of();
        }
    }
}
