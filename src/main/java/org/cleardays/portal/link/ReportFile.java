package org.cleardays.portal.link;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.springframework.util.unit.DataSize;

/** Looks at an uploaded file before it is taken in: what is plainly no report is said at once. */
public final class ReportFile {

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] RTF = "{\\rtf".getBytes(StandardCharsets.US_ASCII);
    private static final List<byte[]> STARTS = List.of(ZIP, OLE, PDF, RTF);
    private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    private ReportFile() {
    }

    /** What is wrong with the file, in the words that upload fields use everywhere; empty where it may be taken in. */
    public static Optional<String> problemWith(byte[] file, String name, DataSize limit) {
        if (name.isBlank() && file.length == 0) {
            return Optional.of("Select a report");
        }
        if (file.length == 0) {
            return Optional.of("The selected file is empty");
        }
        if (file.length > limit.toBytes()) {
            return Optional.of("The selected file must be smaller than " + limit.toMegabytes() + "MB");
        }
        if (startsWith(file, OLE) && contains(file, ENCRYPTED)) {
            return Optional.of("The selected file is password protected");
        }
        return STARTS.stream().anyMatch(start -> startsWith(file, start)) ? Optional.empty()
                : Optional.of("The selected file must be a DOCX, DOC, ODT, RTF or PDF");
    }

    private static boolean startsWith(byte[] file, byte[] start) {
        return file.length >= start.length && Arrays.equals(file, 0, start.length, start, 0, start.length);
    }

    private static boolean contains(byte[] file, byte[] part) {
        for (int at = 0; at <= file.length - part.length; at++) {
            if (Arrays.equals(file, at, at + part.length, part, 0, part.length)) {
                return true;
            }
        }
        return false;
    }
}
