package org.cleardays.pack;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.util.ArrayList;
import java.util.List;

import org.cleardays.document.binding.Bound;
import org.cleardays.document.binding.Part;
import org.cleardays.document.pdf.ScreenPdf;
import org.cleardays.document.pdf.Xhtml;

/** Prints and binds a book of exactly a thousand pages, in a Java of its own with little memory; says what it took. */
final class ThousandPages {

    private static final int PAGES = 1_000;
    private static final int IN_A_PART = 7;

    private ThousandPages() {
    }

    public static void main(String[] arguments) {
        PackOfReports packs = new PackOfReports(file -> {
            throw new IllegalStateException("Nothing is read here");
        });
        List<Part> parts = new ArrayList<>();
        int front = packs.bound(parts(PAGES / IN_A_PART), "Helen Marsh").pages() - PAGES / IN_A_PART * IN_A_PART;
        int whole = (PAGES - front) / IN_A_PART;
        parts.addAll(parts(whole));
        parts.add(part(whole + 1, PAGES - front - whole * IN_A_PART));
        long before = System.nanoTime();
        Bound bound = packs.bound(parts, "Helen Marsh");
        long most = ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
        System.out.printf("> %d pages of %d parts bound in %.1f s in a heap of %d MB (%d MB used at most): %.1f MB.%n", bound.pages(), parts.size(),
                (System.nanoTime() - before) / 1e9, Runtime.getRuntime().maxMemory() >> 20, most >> 20, bound.pdf().length / 1e6);
    }

    private static List<Part> parts(int count) {
        List<Part> parts = new ArrayList<>();
        for (int number = 1; number <= count; number++) {
            parts.add(part(number, IN_A_PART));
        }
        return parts;
    }

    private static Part part(int number, int pages) {
        String row = "<tr><td>1</td><td>Ellie told her teacher that she had been at home with her brother, and that nobody had come.</td></tr>";
        String page = "<h2>Section</h2><table><thead><tr><th scope='col'>No.</th><th scope='col'>Says</th></tr></thead><tbody>" + row.repeat(14)
                + "</tbody></table>";
        String body = "<h1>Report</h1>" + page + page.replace("<h2>", "<h2 style='page-break-before: always'>").repeat(pages - 1);
        return new Part("report-" + number, "Report " + number, ScreenPdf.forBinding().print(Xhtml.page("Report " + number, "", body)), true);
    }
}
