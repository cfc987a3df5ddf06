package org.cleardays.command.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;

import org.cleardays.document.file.FileDoor;
import org.cleardays.document.file.OpenedFile;
import org.cleardays.document.file.ReadFile;
import org.cleardays.document.reading.Opening;
import org.cleardays.report.ReportExamination;
import org.cleardays.report.checks.ReportChecks;
import org.cleardays.report.hints.ReportHints;
import org.junit.jupiter.api.Test;

/** Reading and checking stays as fast as its size allows. {@code mvn test -P benchmark} measures; this only notices what has become slow. */
class ReadingSpeedTest {

    private static final int TURNS = 15;
    private static final int TIMES_AS_LONG = 8;

    /** Of a whole page each, on a build machine that is busy with other things; the promise is 50 ms for all seven, once warm. */
    private static final long GENEROUS = 1_000_000_000;

    private final FileDoor door = new Opening();
    private final ReportExamination examination = ReportExamination.offline(ReportChecks.all(), ReportHints.all());

    /** Were each row compared with each other, eight times as many would take 64 times as long. */
    @Test
    void aLongReportTakesLongerOnlyInProportion() {
        byte[] usual = TypedReports.whole(1, 8);
        byte[] longer = TypedReports.whole(1, 8 * TIMES_AS_LONG);
        median(usual);
        long once = median(usual);
        assertThat(once).isLessThan(GENEROUS);
        assertThat(median(longer)).isLessThan(3 * TIMES_AS_LONG * once);
    }

    private long median(byte[] report) {
        long[] nanoseconds = new long[TURNS];
        for (int turn = 0; turn < TURNS; turn++) {
            long before = System.nanoTime();
            assertThat(readAndCheck(report)).isZero();
            nanoseconds[turn] = System.nanoTime() - before;
        }
        Arrays.sort(nanoseconds);
        return nanoseconds[TURNS / 2];
    }

    private int readAndCheck(byte[] report) {
        ReadFile read = ((OpenedFile.Readable) door.open(report)).file();
        return examination.examine(read).findings().size();
    }
}
