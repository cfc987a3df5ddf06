package org.cleardays.portal.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

class ReportFileTest {

    private static final DataSize LIMIT = DataSize.ofMegabytes(35);

    @Test
    void aZipMayBeAWordFile() {
        assertThat(ReportFile.problemWith(new byte[] {'P', 'K', 3, 4, 0}, "report.docx", LIMIT)).isEmpty();
    }

    @Test
    void whateverCanBeReadMayBeChosen() {
        for (String start : new String[] {"%PDF-1.7", "{\\rtf1", "\u00D0\u00CF\u0011\u00E0"}) {
            assertThat(ReportFile.problemWith(start.getBytes(StandardCharsets.ISO_8859_1), "report", LIMIT)).isEmpty();
        }
    }

    @Test
    void nothingChosenIsSaidSo() {
        assertThat(ReportFile.problemWith(new byte[0], "", LIMIT)).contains("Select a report");
    }

    @Test
    void anEmptyFileIsSaidSo() {
        assertThat(ReportFile.problemWith(new byte[0], "report.docx", LIMIT)).contains("The selected file is empty");
    }

    @Test
    void textNamedAsAWordFileIsNoWordFile() {
        assertThat(ReportFile.problemWith("Dear all".getBytes(StandardCharsets.UTF_8), "report.docx", LIMIT)).contains("The selected file must be a DOCX, DOC, ODT, RTF or PDF");
    }

    @Test
    void aLockedWordFileIsNamedForWhatItIs() {
        byte[] file = Arrays.copyOf(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 2000);
        byte[] mark = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(mark, 0, file, 1000, mark.length);
        assertThat(ReportFile.problemWith(file, "report.docx", LIMIT)).contains("The selected file is password protected");
    }

    @Test
    void tooLargeAFileIsToldTheLimit() {
        assertThat(ReportFile.problemWith(new byte[2_000_000], "report.docx", DataSize.ofMegabytes(1))).contains("The selected file must be smaller than 1MB");
    }
}
