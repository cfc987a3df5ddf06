package org.cleardays.pack;

import java.util.List;

import org.cleardays.document.binding.Bound;
import org.cleardays.document.binding.Part;
import org.cleardays.pack.PackPlan.LeftOut;
import org.cleardays.pack.PackPlan.PlannedReport;

/** Tells the steps of building a pack in plain words, for the office: agencies and pages, never a name or a word of a report. */
record StepWords(PackSteps steps) {

    void drawn(List<Chapter> chapters) {
        chapters.forEach(chapter -> steps.step(chapter.title() + ": set"));
    }

    void set(int reports) {
        steps.step(reports == 1 ? "1 report: set" : reports + " reports: set");
    }

    void leftOut(LeftOut file) {
        steps.step("A file from %s is left out, and the index says so. %s".formatted(file.title(), file.why()));
    }

    /** How many pages each report came to, and the whole. */
    void bound(PackPlan plan, List<Part> parts, Bound bound) {
        for (PlannedReport report : plan.reports()) {
            steps.step("%s: %s".formatted(report.title(), counted(pages(report.anchor(), parts, bound))));
        }
        steps.step("Bound: %s".formatted(counted(bound.pages())));
    }

    private static int pages(String anchor, List<Part> parts, Bound bound) {
        List<String> anchors = parts.stream().map(Part::anchor).toList();
        int next = anchors.indexOf(anchor) + 1;
        int end = next < anchors.size() ? bound.firstPages().get(anchors.get(next)) : bound.pages() + 1;
        return end - bound.firstPages().get(anchor);
    }

    private static String counted(int pages) {
        return pages == 1 ? "1 page" : pages + " pages";
    }
}
