package org.cleardays.pack;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.util.List;
import java.util.stream.IntStream;

import org.cleardays.command.reports.TypedReports;
import org.cleardays.document.worker.WorkerDoor;
import org.cleardays.document.worker.WorkerSettings;
import org.cleardays.report.Report;

/** A chair's pack of a thousand pages, with its chapters, in a Java of its own with little memory; says what it took. */
final class ThousandPages {

    private static final int PAGES = 1_000;
    private static final int REPORTS = 190;

    private ThousandPages() {
    }

    public static void main(String[] arguments) {
        try (WorkerDoor door = new WorkerDoor(WorkerSettings.USUAL)) {
            PacksOfReports packs = new PacksOfReports(door, REPORTS);
            List<Report> read = packs.read(IntStream.rangeClosed(1, REPORTS)
                    .mapToObj(number -> TypedReports.whole(number, PackBenchmark.STATEMENTS)).toList());
            long before = System.nanoTime();
            OfflinePacks.Made made = packs.printed(read);
            long most = ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP)
                    .mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
            System.out.printf("> %d pages of %d reports printed and bound in %.1f s in a heap of %d MB (%d MB used at most): %.1f MB. A thousand: %s.%n",
                    made.pages(), REPORTS, (System.nanoTime() - before) / 1e9, Runtime.getRuntime().maxMemory() >> 20, most >> 20,
                    made.pdf().length / 1e6, made.pages() >= PAGES);
        }
    }
}
