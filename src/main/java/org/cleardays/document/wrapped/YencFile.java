package org.cleardays.document.wrapped;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

import org.cleardays.document.wrapped.WrittenFiles.Written;

/** yEnc (version 1.3): {@code =ybegin … name=…}, each byte plus 42, {@code =yend size=…}. */
final class YencFile {

    private YencFile() {
    }

    /** The file whose first line this is, up to its end or the end of the text. */
    static Written beginningWith(String begin, Lines lines) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        String end = "";
        boolean onePiece = field(begin, "total").isEmpty() || field(begin, "total").equals("1");
        while (end.isEmpty() && lines.hasNext()) {
            String line = lines.next();
            if (line.startsWith("=yend")) {
                end = line;
            } else if (!line.startsWith("=ypart")) {
                unpack(line, bytes);
            }
        }
        return new Written(name(begin), bytes.toByteArray(), onePiece && agrees(end, bytes.toByteArray()));
    }

    private static void unpack(String line, ByteArrayOutputStream bytes) {
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) == '=' && i + 1 < line.length()) {
                i++;
                bytes.write(line.charAt(i) - 64 - 42);
            } else {
                bytes.write(line.charAt(i) - 42);
            }
        }
    }

    /** Whether the last line tells the same size and, where it tells one, the same checksum. */
    private static boolean agrees(String end, byte[] bytes) {
        CRC32 crc = new CRC32();
        crc.update(bytes);
        String told = field(end, "crc32").replaceFirst("^0+(?=.)", "");
        return field(end, "size").equals(String.valueOf(bytes.length)) && (told.isEmpty() || told.equalsIgnoreCase(Long.toHexString(crc.getValue())));
    }

    private static String field(String line, String name) {
        Matcher found = Pattern.compile(" " + name + "=([0-9A-Fa-f]{1,20})").matcher(line);
        return found.find() ? found.group(1) : "";
    }

    /** The name comes last, and may hold blanks. */
    private static String name(String begin) {
        int at = begin.indexOf(" name=");
        String name = at < 0 ? "" : begin.substring(at + 6, Math.min(begin.length(), at + 506));
        return new String(name.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8).strip();
    }
}
