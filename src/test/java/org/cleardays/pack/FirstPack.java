package org.cleardays.pack;

import java.util.List;
import java.util.stream.IntStream;

import org.cleardays.command.reports.TypedReports;
import org.cleardays.document.binding.WarmUp;
import org.cleardays.document.worker.WorkerDoor;
import org.cleardays.document.worker.WorkerSettings;

/** The first pack of eight reports after a start, in a Java of its own, read from its files; the start has warmed the printer up beside its own work. */
final class FirstPack {

    private FirstPack() {
    }

    public static void main(String[] arguments) {
        List<byte[]> files = IntStream.rangeClosed(1, 8).mapToObj(number -> TypedReports.whole(number, PackBenchmark.STATEMENTS)).toList();
        try (WorkerDoor door = new WorkerDoor(WorkerSettings.USUAL)) {
            PacksOfReports packs = new PacksOfReports(door, 8);
            long start = System.nanoTime();
            WarmUp.begin().join();
            long warm = System.nanoTime();
            int pages = packs.fromFiles(files).pages();
            System.out.printf("> First pack %.2f s after the start, %d pages; warming up took %.2f s beside it.%n", (System.nanoTime() - warm) / 1e9, pages,
                    (warm - start) / 1e9);
        }
    }
}
