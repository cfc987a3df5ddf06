package org.cleardays.pack.plan;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.cleardays.conference.Conference;
import org.cleardays.conference.Person;
import org.cleardays.disclosure.DisclosedCopy;
import org.cleardays.document.carried.Carried;
import org.cleardays.pack.plan.PackPlan.Answer;
import org.cleardays.pack.plan.PackPlan.IndexLine;
import org.cleardays.pack.plan.PackPlan.PlannedReport;
import org.cleardays.pack.source.PackSources;
import org.cleardays.report.Report;
import org.cleardays.report.ReportState;
import org.cleardays.response.Response;
import org.cleardays.timescale.Timescales;

/** The making of one plan: which reports it holds, in which order, and what stands beside each. */
final class Planning {

    private final Conference conference;
    private final PackSources sources;
    private final Timescales timescales;
    private final Earlier earlier;
    private final List<Report> all;
    private final Readiness readiness;
    private final Foreign foreign;

    Planning(Conference conference, PackSources sources, Timescales timescales, Earlier earlier) {
        this.conference = conference;
        this.sources = sources;
        this.timescales = timescales;
        this.earlier = earlier;
        this.all = sources.reports(conference.id());
        this.readiness = new Readiness(timescales, conference);
        this.foreign = new Foreign(sources);
    }

    PackPlan plan(Instant now) {
        List<Report> chosen = inOrder(chosen());
        List<Answer> answers = newAnswers();
        List<PlannedReport> here = here(chosen, answers);
        Map<UUID, Integer> asked = sources.timesAsked(conference.id());
        NotInPack notInPack = new NotInPack(conference, all, sources.came(conference.id()), foreign, asked);
        List<PackPlan.Expectation> expected = new Expectations(conference, all, timescales, now).of(chosen, notInPack, asked);
        return new PackPlan(earlier.packs() + 1, conference, now, expected, Expectations.deadlines(conference, timescales, expected),
                index(chosen, here), here, elsewhere(answers, here),
                sources.namesWhatIsLeftOut() ? notInPack.named(chosen) : List.of(), earlier.chapters());
    }

    /** How many authors' reports are ready for the chair. */
    long ready() {
        return all.stream().filter(readiness::isReady).map(Report::authorId).distinct().count();
    }

    /** The newest version of each author's report that is ready for the chair, or else can be carried as pages; in the order of the booking. */
    private List<Report> chosen() {
        return Expectations.authors(conference).stream().map(author -> Expectations.versions(author, all))
                .flatMap(versions -> newest(versions.stream().filter(readiness::isReady))
                        .or(() -> newest(versions.stream().filter(report -> foreign.pages(report).isPresent()))).stream()).toList();
    }

    private static Optional<Report> newest(Stream<Report> versions) {
        return versions.max(Comparator.comparing(Report::version));
    }

    /** In the order that the office chose; what it did not know of comes last. */
    private List<Report> inOrder(List<Report> chosen) {
        List<UUID> order = sources.order(conference.id());
        return chosen.stream().sorted(Comparator.comparingInt(report -> order.contains(report.authorId()) ? order.indexOf(report.authorId())
                : order.size())).toList();
    }

    private List<PlannedReport> here(List<Report> chosen, List<Answer> answers) {
        List<PlannedReport> here = new ArrayList<>();
        for (Report report : chosen.stream().filter(one -> earlier.placeOf(one.id()).isEmpty()).toList()) {
            here.add(planned(report, answers, here.size() + 1));
        }
        return here;
    }

    PlannedReport planned(Report report, List<Answer> answers, int number) {
        DisclosedCopy copy = sources.forChair(report);
        List<Report> versions = all.stream().filter(one -> one.authorId().equals(report.authorId())).toList();
        Optional<Report> before = newest(versions.stream().filter(one -> one.version() < report.version())
                .filter(one -> earlier.placeOf(one.id()).isPresent()));
        boolean newer = versions.stream().anyMatch(one -> one.version() > report.version());
        Optional<Carried.Pages> pages = foreign.pages(report);
        Beside beside = new Beside(report, answers.stream().filter(answer -> isAbout(answer, versions)).toList(), sources);
        Readable readable = new Readable(report, copy);
        return new PlannedReport("report-" + number, report, copy.title(), copy.from(), copy.written(),
                pages.isPresent() ? List.of() : parts(readable, beside), beside.rest(),
                readiness.of(report), before.flatMap(one -> earlier.placeOf(one.id())).map(Earlier.Place::pack).orElse(0),
                newer, pages, before.map(one -> readable.since(new Readable(one, sources.forChair(one)), sources.labels(report.form()))));
    }

    private static boolean isAbout(Answer answer, List<Report> versions) {
        return versions.stream().anyMatch(version -> version.id().equals(answer.response().reportId()));
    }

    private static List<PackPlan.Part> parts(Readable readable, Beside beside) {
        return readable.copy().parts().stream().map(part -> new PackPlan.Part(part.heading(), part.blocks().stream()
                .map(block -> new PackPlan.Block(block.original(), block.number(), block.says(), block.mark(), readable.whoMayRead(block.original()),
                        beside.of(block.original()))).toList())).toList();
    }

    private List<IndexLine> index(List<Report> chosen, List<PlannedReport> here) {
        return chosen.stream().map(report -> earlier.placeOf(report.id()).map(place -> lineBefore(report, place))
                .orElseGet(() -> lineHere(report, here))).toList();
    }

    private static IndexLine lineHere(Report report, List<PlannedReport> here) {
        PlannedReport planned = here.stream().filter(one -> one.report().equals(report)).findFirst().orElseThrow();
        return new IndexLine(planned.title(), planned.from(), report.version(), planned.anchor(), 0, 0, planned.carried()
                .map(pages -> notes(report, pages)).orElse(""));
    }

    /** What its reader is to know of pages of somebody else's file. */
    private static String notes(Report report, Carried.Pages pages) {
        String done = report.state() == ReportState.RETURNED ? "pages.returned" : "pages.waits";
        return PackWords.say(pages.readable() ? "pages.words" : "pages.pictures") + " " + PackWords.say(done);
    }

    private IndexLine lineBefore(Report report, Earlier.Place place) {
        DisclosedCopy copy = sources.forChair(report);
        return new IndexLine(copy.title(), copy.from(), report.version(), "", place.pack(), place.page(), "");
    }

    private List<Answer> newAnswers() {
        return sources.responses(conference.id()).stream().filter(response -> !earlier.responses().contains(response.id()))
                .map(this::answer).toList();
    }

    private Answer answer(Response response) {
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
