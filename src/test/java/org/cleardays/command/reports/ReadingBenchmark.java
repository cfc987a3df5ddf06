package org.cleardays.command.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.cleardays.document.file.FileDoor;
import org.cleardays.document.file.OpenedFile;
import org.cleardays.document.reading.Opening;
import org.cleardays.document.worker.WorkerDoor;
import org.cleardays.document.worker.WorkerSettings;
import org.cleardays.report.ReportExamination;
import org.cleardays.report.checks.ReportChecks;
import org.cleardays.report.hints.ReportHints;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/**
 * How long reading and checking a report takes once warm, on one thread, and how much memory {@code check} takes over a thousand.
 * Run by {@code mvn test -P benchmark}; prints what it measures, and fails where the promise is not kept.
 */
class ReadingBenchmark {

    private static final int WARM = 300;
    private static final int MEASURED = 500;
    private static final double PROMISED_MILLISECONDS = 50;
    private static final int MANY = 1_000;
    private static final List<Integer> LOOKS = List.of(100, 500, MANY - 1);
    private static final long MB = 1024 * 1024;
    private static final long STEADY = 8 * MB;
    private static final long MOST = 512 * MB;

    @TempDir
    private Path folder;

    private final ReportExamination examination = ReportExamination.offline(ReportChecks.all(), ReportHints.all());

    @Test
    void readingAndCheckingOneReport() {
        List<byte[]> reports = Stream.iterate(0, i -> i + 1).limit(50).map(TypedReports::whole).toList();
        assertThat(measure("in this process", new Opening(), reports)).isLessThan(PROMISED_MILLISECONDS);
        try (WorkerDoor door = new WorkerDoor(WorkerSettings.USUAL)) {
            assertThat(measure("through a reader's process", door, reports)).isLessThan(PROMISED_MILLISECONDS);
        }
    }

    /** Answers the time of the processor for one report, which does not depend on what else the machine does; prints the time by the clock, too. */
    private double measure(String where, FileDoor door, List<byte[]> reports) {
        double[] byClock = new double[MEASURED];
        long worked = 0;
        for (int turn = -WARM; turn < MEASURED; turn++) {
            long before = System.nanoTime();
            worked = turn == 0 ? worked() : worked;
            OpenedFile.Readable read = (OpenedFile.Readable) door.open(reports.get(Math.floorMod(turn, reports.size())));
            assertThat(examination.examine(read.file()).findings()).isEmpty();
            byClock[Math.max(turn, 0)] = (System.nanoTime() - before) / 1e6;
        }
        double each = (worked() - worked) / 1e6 / MEASURED;
        Arrays.sort(byClock);
        say("Reading and checking a report of seven pages %s: %.1f ms of one core; by the clock median %.1f ms, 99 of 100 under %.1f ms.", where,
                each, byClock[MEASURED / 2], byClock[MEASURED * 99 / 100]);
        return each;
    }

    /** By this thread and by readers' processes, in nanoseconds. */
    private static long worked() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() + ProcessHandle.current().children()
                .mapToLong(reader -> reader.info().totalCpuDuration().map(Duration::toNanos).orElse(0L)).sum();
    }

    @Test
    void checkingAThousandReports() throws IOException {
        for (int number = 0; number < MANY; number++) {
            Files.write(folder.resolve("report-%04d.docx".formatted(number)), TypedReports.whole(number));
        }
        Looks looks = new Looks();
        long before = System.nanoTime();
        assertThat(new CommandLine(new CheckReports()).setOut(new PrintWriter(looks, true)).execute("--json", folder.toString())).isZero();
        say("check over %d reports: %.1f s.", MANY, (System.nanoTime() - before) / 1e9);
        assertThat(looks.lines).isEqualTo(MANY);
        assertThat(looks.heapAtLast).isLessThan(looks.heapAtFirst + STEADY);
        assertThat(looks.mostOfReader).isPositive().isLessThan(MOST);
    }

    /** Counts the answers, and looks at the memory after some of them; keeps none. */
    private static final class Looks extends Writer {

        private int lines;
        private long heapAtFirst;
        private long heapAtLast;
        private long mostOfReader;

        @Override
        public void write(char[] characters, int from, int length) {
            for (int i = from; i < from + length; i++) {
                if (characters[i] == '\n' && LOOKS.contains(++lines)) {
                    look();
                }
            }
        }

        private void look() {
            System.gc();
            long heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
            heapAtFirst = lines == LOOKS.getFirst() ? heap : heapAtFirst;
            heapAtLast = heap;
            String readers = ProcessHandle.current().children().map(reader -> memory(reader.pid())).collect(Collectors.joining(", "));
            say("After %d reports: heap %.1f MB after collection, this process %s; its reader %s.", lines, heap / (double) MB,
                    memory(ProcessHandle.current().pid()), readers);
            mostOfReader = Math.max(mostOfReader, ProcessHandle.current().children().mapToLong(reader -> bytes(reader.pid(), "VmHWM")).max().orElse(0));
        }

        private static String memory(long process) {
            return "%d MB resident (%d at most)".formatted(bytes(process, "VmRSS") / MB, bytes(process, "VmHWM") / MB);
        }

        private static long bytes(long process, String what) {
            try (Stream<String> lines = Files.lines(Path.of("/proc/" + process + "/status"))) {
                return lines.filter(line -> line.startsWith(what + ":")).mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
                        .findFirst().orElse(0);
            } catch (IOException e) {
                return 0;
            }
        }

        @Override
        public void flush() {
            // nothing is kept
        }

        @Override
        public void close() {
            // nothing is kept
        }
    }

    private static void say(String sentence, Object... facts) {
        System.out.println(sentence.formatted(facts));
    }
}
