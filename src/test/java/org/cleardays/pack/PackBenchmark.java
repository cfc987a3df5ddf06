package org.cleardays.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.apache.pdfbox.Loader;
import org.cleardays.command.reports.TypedReports;
import org.cleardays.document.worker.WorkerDoor;
import org.cleardays.document.worker.WorkerSettings;
import org.cleardays.report.Report;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How long a pack takes once warm, beside what LibreOffice and qpdf take for the same reports, in one run on one machine. Run by
 * {@code mvn test -P benchmark}; prints what it measures, and fails where a bar of issue 5 is not reached.
 */
class PackBenchmark {

    private static final int REPORTS = 8;
    /** In each section, so that LibreOffice prints six pages; said again by the run. */
    static final int STATEMENTS = 2;
    /** Times fall for so long: both compilers have then seen all of it, here and in the reader. */
    private static final int WARM = 160;
    private static final int ROUNDS = 7;

    @TempDir
    private static Path folder;
    private static WorkerDoor door;
    private static PacksOfReports packs;
    private static List<byte[]> files;

    @BeforeAll
    static void warmUp() {
        door = new WorkerDoor(WorkerSettings.USUAL);
        packs = new PacksOfReports(door, REPORTS);
        files = IntStream.rangeClosed(1, REPORTS).mapToObj(number -> TypedReports.whole(number, STATEMENTS)).toList();
        for (int turn = 0; turn < WARM; turn++) {
            packs.fromFiles(files);
        }
    }

    @AfterAll
    static void close() {
        door.close();
    }

    @Test
    void aChairsPackOfEightReportsBesideLibreOffice() throws IOException {
        List<Report> filed = packs.read(files);
        say("The chair's pack has %d pages.", packs.fromFiled(filed).pages());
        List<Path> onDisk = onDisk();
        try (Peers peers = Peers.orSkip(folder)) {
            say("Eight reports of %d pages each as LibreOffice prints them.", pagesOf(peers.inOneProcess(onDisk)) / REPORTS);
            peers.warm(onDisk);
            double[][] took = new double[4][ROUNDS];
            for (int round = 0; round < ROUNDS; round++) {
                took[0][round] = time(() -> packs.fromFiles(files));
                took[1][round] = time(() -> packs.fromFiled(filed));
                took[2][round] = time(() -> peers.inOneProcess(onDisk));
                took[3][round] = time(() -> peers.warm(onDisk));
            }
            compare(median(took[0]), median(took[1]), median(took[2]), median(took[3]));
        }
    }

    private static void compare(double files, double filed, double process, double warm) {
        say("A chair's pack of %d reports: from the files %.0f ms, from reports already filed %.0f ms;", REPORTS, files, filed);
        say("  LibreOffice in one process for all + qpdf %.0f ms; LibreOffice kept running (JODConverter) + qpdf %.0f ms.", process, warm);
        say("  From the files: %.1f times faster than the first (bar 8, aim 16), %.1f than the second (bar 4, aim 8).", process / files, warm / files);
        say("  From filed:     %.1f times faster than the first (bar 25), %.1f than the second (bar 12).", process / filed, warm / filed);
        assertThat(process / files).isGreaterThanOrEqualTo(8);
        assertThat(warm / files).isGreaterThanOrEqualTo(4);
        assertThat(process / filed).isGreaterThanOrEqualTo(25);
        assertThat(warm / filed).isGreaterThanOrEqualTo(12);
    }

    @Test
    void costGrowsInStepWithPages() {
        double[] bound = new double[3];
        double[] whole = new double[3];
        List<Integer> sizes = List.of(1, 8, 64);
        for (int i = 0; i < sizes.size(); i++) {
            int size = sizes.get(i);
            PacksOfReports ofSize = new PacksOfReports(door, size);
            List<Report> read = ofSize.read(IntStream.rangeClosed(1, size).mapToObj(number -> TypedReports.whole(number, STATEMENTS)).toList());
            int pages = ofSize.fromFiled(read).pages();
            bound[i] = best(() -> ofSize.fromFiled(read)) / pages;
            whole[i] = best(() -> ofSize.printed(read)) / pages;
            say("%d reports, %d pages: %.2f ms a page from filed, %.2f ms a page printed and bound.", size, pages, bound[i], whole[i]);
        }
        say("A page of 64 reports takes %.2f times a page of 8 from filed, %.2f printed and bound (bar 1.2).", bound[2] / bound[1], whole[2] / whole[1]);
        assertThat(bound[2] / bound[1]).isLessThanOrEqualTo(1.2);
        assertThat(whole[2] / whole[1]).isLessThanOrEqualTo(1.2);
    }

    /** Of the family's twelve; each reads their own copies, so that nothing but the reading of the files is shared. */
    @Test
    void twelveReadersPacksOfOneConference() {
        double one = best(() -> packs.familyPack(packs.read(files), 0));
        double twelve = best(() -> {
            List<Report> read = packs.read(files);
            return IntStream.range(0, PacksOfReports.READERS).map(reader -> packs.familyPack(read, reader).pages()).sum();
        });
        say("Twelve readers' packs %.0f ms, one pack %.0f ms: %.1f times (bar 8).", twelve, one, twelve / one);
        assertThat(twelve / one).isLessThanOrEqualTo(8);
    }

    @Test
    void aThousandPagesInAHeapOf512Megabytes() throws IOException, InterruptedException {
        assertThat(inAJavaOfItsOwn("-Xmx512m", ThousandPages.class)).contains("A thousand: true");
    }

    @Test
    void theFirstPackAfterAStart() throws IOException, InterruptedException {
        String says = inAJavaOfItsOwn("-Xmx512m", FirstPack.class);
        assertThat(Double.parseDouble(says.replaceAll("(?s).*First pack ([0-9.]+) s.*", "$1"))).isLessThan(3);
    }

    private static String inAJavaOfItsOwn(String heap, Class<?> main) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), heap, "-cp",
                System.getProperty("java.class.path"), main.getName()).redirectErrorStream(true).start();
        String says = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8).lines()
                .filter(line -> line.startsWith("> ")).reduce("", (before, line) -> before + line.substring(2) + "\n");
        say("%s", says.strip());
        assertThat(process.waitFor()).isZero();
        return says;
    }

    private static List<Path> onDisk() throws IOException {
        List<Path> paths = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            paths.add(Files.write(folder.resolve("report-" + (i + 1) + ".docx"), files.get(i)));
        }
        return paths;
    }

    private static int pagesOf(Path pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf.toFile())) {
            return document.getNumberOfPages();
        }
    }

    private static double time(Supplier<?> work) {
        long before = System.nanoTime();
        work.get();
        return (System.nanoTime() - before) / 1e6;
    }

    private static double best(Supplier<?> work) {
        return IntStream.range(0, ROUNDS).mapToDouble(round -> time(work)).min().orElseThrow();
    }

    private static double median(double[] times) {
        Arrays.sort(times);
        return times[times.length / 2];
    }

    private static void say(String sentence, Object... facts) {
        System.out.println(sentence.formatted(facts));
    }
}
