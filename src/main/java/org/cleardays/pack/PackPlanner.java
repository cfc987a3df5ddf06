package org.cleardays.pack;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.cleardays.conference.Conference;
import org.cleardays.conference.Person;
import org.cleardays.disclosure.DisclosedCopy;
import org.cleardays.document.carried.Carried;
import org.cleardays.pack.PackPlan.Answer;
import org.cleardays.pack.PackPlan.IndexLine;
import org.cleardays.pack.PackPlan.PlannedReport;
import org.cleardays.report.Report;
import org.cleardays.report.ReportState;
import org.cleardays.response.Response;
import org.cleardays.timescale.Deadline;
import org.cleardays.timescale.Matter;
import org.cleardays.timescale.Timescales;

/** Plans the chair's pack, or the supplement that brings what is new since the last one. */
final class PackPlanner {

    private final PackSources sources;
    private final Timescales timescales;

    PackPlanner(PackSources sources, Timescales timescales) {
        this.sources = sources;
        this.timescales = timescales;
    }

    /** What the next pack would hold at this moment, after what was given earlier. */
    PackPlan plan(Conference conference, Earlier earlier, Instant now) {
        List<Report> all = sources.reports(conference.id());
        List<Report> ready = inOrder(conference, readyOnes(conference, all));
        List<Answer> answers = answers(conference, all).stream()
                .filter(answer -> !earlier.responses().contains(answer.response().id())).toList();
        List<PlannedReport> here = here(conference, ready, all, answers, earlier);
        List<PackPlan.Expectation> expected = Expectations.of(conference, all, timescales, now, sources.timesAsked(conference.id()));
        return new PackPlan(earlier.packs() + 1, conference, now, expected, Expectations.deadlines(conference, timescales, expected),
                index(ready, here, earlier), here, elsewhere(answers, here), leftOut(conference, all));
    }

    /** Whether the chair's first pack is due: its deadline has come, or everything that was asked for is in. */
    boolean isFirstDue(Conference conference, Instant now) {
        return !now.isBefore(due(conference).toInstant())
                || sources.reports(conference.id()).stream().filter(new Readiness(timescales, conference)::isReady).map(Report::authorId).distinct()
                .count() >= Expectations.authors(conference).size();
    }

    /** A report as the next pack will hold it, as far as can be said before it is ready: what its part is printed from. */
    PlannedReport alone(Conference conference, Report report, Earlier earlier) {
        return planned(conference, report, sources.reports(conference.id()), List.of(), earlier, 1);
    }

    /** When the professionals' bundle is due, where the authority's file asks for one ({@code what: report-to-professionals}). */
    Optional<ZonedDateTime> bundleDue(Conference conference) {
        return timescales.of(conference, Matter.REPORT_TO_PROFESSIONALS).map(Deadline::due);
    }

    /** By the authority's day for it; where it sets none, the chair does not sit down without what has come by the day before. */
    private ZonedDateTime due(Conference conference) {
        return Stream.of(Matter.REPORT_TO_CHAIR, Matter.PACK_OUT, Matter.REPORT_TO_FAMILY)
                .flatMap(matter -> timescales.of(conference, matter).stream()).findFirst().map(Deadline::due)
                .orElseGet(() -> conference.heldAt().minusDays(1));
    }

    /** The newest version of each author's report that is ready for the chair, or that can be carried as pages; in the order of the booking. */
    private List<Report> readyOnes(Conference conference, List<Report> all) {
        Readiness readiness = new Readiness(timescales, conference);
        return Expectations.authors(conference).stream().flatMap(author -> Expectations.versions(author, all).stream()
                .filter(report -> readiness.isReady(report) || pages(report).isPresent())
                .max(Comparator.comparing(Report::version)).stream()).toList();
    }

    private Optional<Carried.Pages> pages(Report report) {
        return report.state() != ReportState.NEEDS_A_PERSON ? Optional.empty()
                : sources.carried(report).filter(Carried.Pages.class::isInstance).map(Carried.Pages.class::cast);
    }

    /** In the order that the office chose; what it did not know of comes last. */
    private List<Report> inOrder(Conference conference, List<Report> ready) {
        List<UUID> order = sources.order(conference.id());
        return ready.stream().sorted(Comparator.comparingInt(report -> order.contains(report.authorId()) ? order.indexOf(report.authorId())
                : order.size())).toList();
    }

    /** Files that wait for a person and cannot be shown as pages either. */
    private List<PackPlan.LeftOut> leftOut(Conference conference, List<Report> all) {
        return all.stream().filter(report -> report.state() == ReportState.NEEDS_A_PERSON)
                .flatMap(report -> sources.carried(report).stream().flatMap(carried -> carried instanceof Carried.NotCarried(Carried.Reason reason)
                        ? Stream.of(new PackPlan.LeftOut(conference.person(report.authorId()).agency(), reason.words())) : Stream.empty())).toList();
    }

    private List<PlannedReport> here(Conference conference, List<Report> ready, List<Report> all, List<Answer> answers, Earlier earlier) {
        List<PlannedReport> here = new ArrayList<>();
        for (Report report : ready.stream().filter(one -> earlier.placeOf(one.id()).isEmpty()).toList()) {
            here.add(planned(conference, report, all, answers, earlier, here.size() + 1));
        }
        return here;
    }

    private PlannedReport planned(Conference conference, Report report, List<Report> all, List<Answer> answers, Earlier earlier, int number) {
        DisclosedCopy copy = sources.forChair(report);
        List<Report> versions = all.stream().filter(one -> one.authorId().equals(report.authorId())).toList();
        Optional<Report> before = versions.stream().filter(one -> one.version() < report.version())
                .filter(one -> earlier.placeOf(one.id()).isPresent()).max(Comparator.comparing(Report::version));
        boolean newer = versions.stream().anyMatch(one -> one.version() > report.version());
        Optional<Carried.Pages> pages = pages(report);
        Beside beside = new Beside(report, answers.stream().filter(answer -> isAbout(answer, versions)).toList(), sources);
        Readable readable = new Readable(report, copy);
        return new PlannedReport("report-" + number, report, copy.title(), copy.from(), copy.written(),
                pages.isPresent() ? List.of() : parts(readable, beside), beside.rest(),
                new Readiness(timescales, conference).of(report), before.flatMap(one -> earlier.placeOf(one.id())).map(Earlier.Place::pack).orElse(0),
                newer, pages, before.map(one -> readable.since(new Readable(one, sources.forChair(one)))));
    }

    private static boolean isAbout(Answer answer, List<Report> versions) {
        return versions.stream().anyMatch(version -> version.id().equals(answer.response().reportId()));
    }

    private static List<PackPlan.Part> parts(Readable readable, Beside beside) {
        return readable.copy().parts().stream().map(part -> new PackPlan.Part(part.heading(), part.blocks().stream()
                .map(block -> new PackPlan.Block(block.original(), block.number(), block.says(), block.mark(), readable.whoMayRead(block.original()),
                        beside.of(block.original()))).toList())).toList();
    }

    private List<IndexLine> index(List<Report> ready, List<PlannedReport> here, Earlier earlier) {
        return ready.stream().map(report -> earlier.placeOf(report.id()).map(place -> lineBefore(report, place))
                .orElseGet(() -> lineHere(report, here))).toList();
    }

    private static IndexLine lineHere(Report report, List<PlannedReport> here) {
        PlannedReport planned = here.stream().filter(one -> one.report().equals(report)).findFirst().orElseThrow();
        String note = planned.carried().map(pages -> pages.readable() ? "on no form of ours: its words set anew, not read statement by statement"
                : "pictures of its pages: they cannot be searched or read aloud").orElse("");
        return new IndexLine(planned.title(), planned.from(), report.version(), planned.anchor(), 0, 0, note);
    }

    private IndexLine lineBefore(Report report, Earlier.Place place) {
        DisclosedCopy copy = sources.forChair(report);
        return new IndexLine(copy.title(), copy.from(), report.version(), "", place.pack(), place.page(), "");
    }

    private List<Answer> answers(Conference conference, List<Report> all) {
        return sources.responses(conference.id()).stream().map(response -> answer(conference, response, all)).toList();
    }

    private Answer answer(Conference conference, Response response, List<Report> all) {
        Optional<Report> about = all.stream().filter(report -> report.id().equals(response.reportId())).findFirst();
        Person reader = conference.person(response.readerId());
        return new Answer(response, reader.name(), about.map(report -> sources.forChair(report).title()).orElse(""),
                about.map(Report::version).orElse(0));
    }

    /** Answers about what stands in an earlier pack. */
    private static List<Answer> elsewhere(List<Answer> answers, List<PlannedReport> here) {
        return answers.stream().filter(answer -> here.stream().noneMatch(report -> report.allAnswers().anyMatch(answer::equals))).toList();
    }
}
