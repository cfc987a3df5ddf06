package org.cleardays.pack.print;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.cleardays.conference.Conference;
import org.cleardays.conference.Person;
import org.cleardays.document.binding.Binder;
import org.cleardays.document.binding.Book;
import org.cleardays.document.binding.Bound;
import org.cleardays.document.binding.Part;
import org.cleardays.document.carried.Carried;
import org.cleardays.document.pdf.ScreenPdf;
import org.cleardays.pack.chapter.ScalePictures;
import org.cleardays.pack.plan.PackPlan.PlannedReport;
import org.cleardays.pack.plan.PackPlan;
import org.cleardays.pack.plan.PlainDates;

/** Prints packs part by part and binds them into one book; every word that is not an author's stands in {@code templates/packs}. */
public final class PackPrinter {

    private final PackPages pages = new PackPages();
    private final ScalePictures pictures = new ScalePictures();
    private final Binder binder = new Binder();
    private final PartPress press;

    public PackPrinter() {
        this(PartPress.ANEW);
    }

    /** With a press that may know the reports' parts from before. */
    public PackPrinter(PartPress press) {
        this.press = press;
    }

    /** A printed pack, the page each of its reports begins on, in the order of the plan, and that of each chapter that draws on all of them. */
    public record Printed(byte[] pdf, int pages, List<Integer> firstPages, Map<String, Integer> chapters) {
    }

    /** A part that is to be set. */
    private record Unprinted(String anchor, String title, Supplier<PartPress.Sheet> sheet) {
    }

    /** The chair's pack: PDF/UA-1 and PDF/A-2a, but for pages of others' files that promise less. */
    public Printed chairsPack(PackPlan plan) {
        return chairsPack(plan, PackSteps.UNHEARD);
    }

    public Printed chairsPack(PackPlan plan, PackSteps steps) {
        return print(plan, plan.conference().chair(), false, steps);
    }

    /** The professionals' bundle, for one of them. */
    public Printed bundle(PackPlan plan, Person reader, PackSteps steps) {
        return print(plan, reader, true, steps);
    }

    /** Prints a report's part, so that the press knows it when a pack is due. */
    public void ahead(PlannedReport report, Conference conference) {
        press.print(conference.id(), List.of(sheet(report, conference)));
    }

    /** Prints what draws on all reports that are here so far, so that after the last of them nothing of it is left to print. */
    public void ahead(PackPlan plan) {
        List<Chapter> chapters = Chapter.drawnTogether(plan, pictures);
        press.print(plan.conference().id(), chapters.stream().map(chapter -> sheet(chapter, plan.conference())).toList());
    }

    private Printed print(PackPlan plan, Person reader, boolean bundle, PackSteps steps) {
        Conference conference = plan.conference();
        StepWords words = new StepWords(steps);
        List<Chapter> before = bundle ? Chapter.drawnTogether(plan, pictures) : Chapter.beforeTheReports(plan, pictures);
        words.planned(plan);
        List<Part> parts = parts(plan, before, Chapter.afterTheReports(plan), words);
        Bound bound = binder.bind(new Book("Conference " + conference.reference(), "en-GB", "Pack for " + reader.name(),
                Optional.of(watermark(plan, reader)), numbers -> ScreenPdf.forBinding().print(pages.page("chair-front", conference,
                Map.of("plan", plan, "reader", reader, "bundle", bundle, "chapters", before, "family", !plan.answers().isEmpty(),
                        "numbers", numbers))), parts));
        words.bound(bound);
        return new Printed(bound.pdf(), bound.pages(), plan.reports().stream().map(report -> bound.firstPages().get(report.anchor())).toList(),
                before.stream().filter(Chapter::lasting).map(Chapter::anchor).collect(Collectors.toMap(anchor -> anchor, bound.firstPages()::get)));
    }

    private static String watermark(PackPlan plan, Person reader) {
        return "%s · version %d · %s".formatted(reader.name(), plan.number(),
                new PlainDates(plan.conference().heldAt().getZone()).whole(plan.builtAt().atZone(plan.conference().heldAt().getZone())));
    }

    /**
     * All that must be set is printed in one go, so that no processor waits for another: chapters first, of which some are long, then
     * each report as we set it; of a file that could not be read into statements the pages are there already.
     */
    private List<Part> parts(PackPlan plan, List<Chapter> before, List<Chapter> after, StepWords words) {
        plan.carriedOnes().forEach(report -> words.carried(report, report.carried().orElseThrow()));
        Conference conference = plan.conference();
        List<Unprinted> set = Stream.concat(
                Stream.concat(before.stream(), after.stream())
                        .map(chapter -> new Unprinted(chapter.anchor(), chapter.title(), () -> sheet(chapter, conference))),
                plan.reports().stream().filter(report -> report.carried().isEmpty())
                        .map(report -> new Unprinted(report.anchor(), report.title(), () -> sheet(report, conference)))).toList();
        Map<String, Part> parts = printed(conference, set, words);
        plan.carriedOnes().forEach(report -> parts.put(report.anchor(), carried(report, report.carried().orElseThrow())));
        Stream<String> reports = plan.reports().stream().map(PlannedReport::anchor);
        return Stream.of(before.stream().map(Chapter::anchor), reports, after.stream().map(Chapter::anchor)).flatMap(anchors -> anchors)
                .map(parts::get).toList();
    }

    private Map<String, Part> printed(Conference conference, List<Unprinted> set, StepWords words) {
        List<PartPress.Sheet> sheets = set.parallelStream().map(part -> part.sheet().get()).toList();
        List<byte[]> pdfs = press.print(conference.id(), sheets, (place, pdf) -> words.printed(set.get(place).title(), pdf));
        return IntStream.range(0, set.size()).mapToObj(i -> new Part(set.get(i).anchor(), set.get(i).title(), pdfs.get(i), true))
                .collect(Collectors.toMap(Part::anchor, part -> part, (one, other) -> one, HashMap::new));
    }

    private static Part carried(PlannedReport report, Carried.Pages pages) {
        return new Part(report.anchor(), report.title(), pages.pdf(), pages.readable());
    }

    private PartPress.Sheet sheet(Chapter chapter, Conference conference) {
        return new PartPress.Sheet(pages.page(chapter.template(), conference, chapter.values()), chapter.lasting());
    }

    private PartPress.Sheet sheet(PlannedReport report, Conference conference) {
        return new PartPress.Sheet(pages.page("chair-report", conference, Map.of("report", report)), true);
    }
}
