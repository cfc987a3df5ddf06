package org.cleardays.pack;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.cleardays.conference.Conference;
import org.cleardays.conference.Person;
import org.cleardays.document.binding.Binder;
import org.cleardays.document.binding.Book;
import org.cleardays.document.binding.Bound;
import org.cleardays.document.binding.Part;
import org.cleardays.document.pdf.ScreenPdf;
import org.cleardays.pack.PackPlan.PlannedReport;

/** Prints packs part by part and binds them into one book; every word that is not an author's stands in {@code templates/packs}. */
final class PackPrinter {

    private final PackPages pages = new PackPages();
    private final Binder binder = new Binder();
    private final PartPress press;

    PackPrinter() {
        this(PartPress.ANEW);
    }

    /** With a press that may know the reports' parts from before. */
    PackPrinter(PartPress press) {
        this.press = press;
    }

    /** A printed pack, the page each of its reports begins on, in the order of the plan, and that of each chapter that draws on all of them. */
    record Printed(byte[] pdf, int pages, List<Integer> firstPages, Map<String, Integer> chapters) {
    }

    /** The chair's pack: PDF/UA-1 and PDF/A-2a, but for pages of others' files that promise less. */
    Printed chairsPack(PackPlan plan) {
        return chairsPack(plan, PackSteps.UNHEARD);
    }

    Printed chairsPack(PackPlan plan, PackSteps steps) {
        return print(plan, plan.conference().chair(), false, steps);
    }

    /** The professionals' bundle, for one of them. */
    Printed bundle(PackPlan plan, Person reader, PackSteps steps) {
        return print(plan, reader, true, steps);
    }

    /** Prints a report's part, so that the press knows it when a pack is due. */
    void ahead(PlannedReport report, Conference conference) {
        press.print(conference.id(), List.of(page(report, conference)));
    }

    /** Prints what draws on all reports that are here so far, so that after the last of them nothing of it is left to print. */
    void ahead(PackPlan plan) {
        press.print(plan.conference().id(), Chapter.drawnTogether(plan).stream().map(chapter -> page(chapter, plan.conference())).toList());
    }

    private Printed print(PackPlan plan, Person reader, boolean bundle, PackSteps steps) {
        Conference conference = plan.conference();
        StepWords words = new StepWords(steps);
        List<Chapter> before = bundle ? Chapter.drawnTogether(plan) : Chapter.beforeTheReports(plan);
        words.planned(plan);
        List<Part> parts = new ArrayList<>(parts(before, conference, words));
        parts.addAll(reports(plan, words));
        parts.addAll(parts(Chapter.afterTheReports(plan), conference, words));
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

    /** What lasts as long as its reports do may be known from before; the others tell of this hour. */
    private List<Part> parts(List<Chapter> chapters, Conference conference, StepWords words) {
        Map<Chapter, byte[]> printed = new IdentityHashMap<>();
        chapters.stream().collect(Collectors.partitioningBy(Chapter::lasting)).forEach((lasting, some) -> {
            PartPress by = lasting ? press : PartPress.ANEW;
            List<byte[]> pdfs = by.print(conference.id(), some.stream().map(chapter -> page(chapter, conference)).toList(),
                    (place, pdf) -> words.printed(some.get(place), pdf));
            IntStream.range(0, some.size()).forEach(i -> printed.put(some.get(i), pdfs.get(i)));
        });
        return chapters.stream().map(chapter -> new Part(chapter.anchor(), chapter.title(), printed.get(chapter), true)).toList();
    }

    private String page(Chapter chapter, Conference conference) {
        return pages.page(chapter.template(), conference, chapter.values());
    }

    /** Each as we set it, or the pages of a file that could not be read into statements, in the plan's order. */
    private List<Part> reports(PackPlan plan, StepWords words) {
        plan.carriedOnes().forEach(report -> words.carried(report, report.carried().orElseThrow()));
        List<PlannedReport> set = plan.reports().stream().filter(report -> report.carried().isEmpty()).toList();
        List<byte[]> printed = press.print(plan.conference().id(), set.stream().map(report -> page(report, plan.conference())).toList(),
                (place, pdf) -> words.printed(set.get(place), pdf));
        return plan.reports().stream().map(report -> report.carried()
                .map(carried -> new Part(report.anchor(), report.title(), carried.pdf(), carried.readable()))
                .orElseGet(() -> new Part(report.anchor(), report.title(), printed.get(set.indexOf(report)), true))).toList();
    }

    private String page(PlannedReport report, Conference conference) {
        return pages.page("chair-report", conference, Map.of("report", report));
    }
}
