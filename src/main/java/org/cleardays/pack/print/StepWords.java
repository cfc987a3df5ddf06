package org.cleardays.pack.print;

import java.util.List;

import org.cleardays.document.binding.Bound;
import org.cleardays.document.binding.Part;
import org.cleardays.document.carried.Carried;
import org.cleardays.pack.plan.PackPlan.LeftOut;
import org.cleardays.pack.plan.PackPlan.PlannedReport;
import org.cleardays.pack.plan.PackPlan;

/** Tells the steps of building a pack in plain words, for the office: agencies and pages, never a name or a word of a report. */
record StepWords(PackSteps steps) {

    /** What is left out is known before anything is printed. */
    void planned(PackPlan plan) {
        steps.step(plan.reports().isEmpty() ? "No report to print" : "Printing begins: %s".formatted(counted(plan.reports().size(), "report")));
        plan.leftOut().forEach(this::leftOut);
    }

    private void leftOut(LeftOut file) {
        steps.named("A file from %s is left out, and the index says so. %s %s".formatted(file.title(), file.why(),
                file.done().isBlank() ? "Ask them for the form filled in, or for a file that opens." : file.done()));
    }

    /** A chapter or a report. Pages are counted where somebody hears of it. */
    void printed(String title, byte[] pdf) {
        if (steps != PackSteps.UNHEARD) {
            steps.step(title + (title.endsWith("?") ? " " : ": ") + counted(Part.pagesOf(pdf), "page"));
        }
    }

    /** Somebody else's file; what was left behind of it is named. */
    void carried(PlannedReport report, Carried.Pages pages) {
        String words = "%s: %s of a file on no form of ours".formatted(report.title(), counted(pages.pages(), "page"));
        if (pages.removed().isEmpty() && pages.incomplete().isEmpty()) {
            steps.step(words);
        } else {
            steps.named(words + leftBehind(pages.removed()) + incomplete(pages.incomplete()));
        }
    }

    private static String leftBehind(List<String> removed) {
        return removed.isEmpty() ? "" : "; left behind: " + String.join(", ", removed);
    }

    private static String incomplete(List<Integer> pages) {
        return pages.isEmpty() ? "" : "; not everything on %s could be shown, and the page says so".formatted(counted(pages.size(), "page"));
    }

    void bound(Bound bound) {
        steps.step("Bound, with index and page numbers: %s in all".formatted(counted(bound.pages(), "page")));
    }

    private static String counted(int number, String what) {
        return number == 1 ? "1 " + what : number + " " + what + "s";
    }
}
