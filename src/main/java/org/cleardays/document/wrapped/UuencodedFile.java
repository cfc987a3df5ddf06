package org.cleardays.document.wrapped;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.cleardays.document.wrapped.WrittenFiles.Written;

/** uuencode (POSIX): {@code begin 644 name}, lines that begin with their length, {@code end}. */
final class UuencodedFile {

    private static final Pattern BEGIN = Pattern.compile("begin(-base64)? [0-7]{3,4} (.{1,500})");

    private UuencodedFile() {
    }

    /** The file whose first line this is; empty, and nothing read, where the next line shows that it is none. */
    static Optional<Written> beginningWith(String line, Lines lines) {
        Matcher begin = BEGIN.matcher(line);
        int start = lines.at();
        if (!begin.matches() || !lines.hasNext()) {
            return Optional.empty();
        }
        Optional<Written> file = begin.group(1) == null ? uuencoded(name(begin), lines) : base64(name(begin), lines);
        if (file.isEmpty()) {
            lines.backTo(start);
        }
        return file;
    }

    private static String name(Matcher begin) {
        return new String(begin.group(2).getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8).strip();
    }

    private static Optional<Written> uuencoded(String name, Lines lines) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int before = lines.at();
        String line = lines.next();
        while (isData(line)) {
            unpack(line, bytes);
            before = lines.at();
            line = lines.next();
        }
        boolean ended = line.isBlank() || line.equals("`") || line.equals("end");
        if (!ended) {
            lines.backTo(before);
        } else if (!line.equals("end")) {
            ended = takeEnd(lines);
        }
        return bytes.size() == 0 && !ended ? Optional.empty() : Optional.of(new Written(name, bytes.toByteArray(), ended));
    }

    private static boolean takeEnd(Lines lines) {
        int before = lines.at();
        if (lines.next().strip().equals("end")) {
            return true;
        }
        lines.backTo(before);
        return false;
    }

    /** Whether a line has the length that it says; some programs leave blanks at its end away, or add one character. */
    private static boolean isData(String line) {
        if (line.isEmpty() || line.equals("end") || line.charAt(0) <= ' ' || line.charAt(0) > 'M') {
            return false;
        }
        int characters = (line.charAt(0) - ' ' + 2) / 3 * 4;
        return line.length() <= characters + 2 && line.length() > characters / 2
                && line.chars().allMatch(c -> c >= ' ' && c <= '`');
    }

    private static void unpack(String line, ByteArrayOutputStream bytes) {
        int length = line.charAt(0) - ' ';
        for (int i = 1; length > 0; i += 4, length -= 3) {
            int four = value(line, i) << 18 | value(line, i + 1) << 12 | value(line, i + 2) << 6 | value(line, i + 3);
            for (int b = 0; b < Math.min(3, length); b++) {
                bytes.write(four >> 16 - 8 * b);
            }
        }
    }

    private static int value(String line, int at) {
        return at < line.length() ? line.charAt(at) - ' ' & 0x3F : 0;
    }

    private static Optional<Written> base64(String name, Lines lines) {
        StringBuilder written = new StringBuilder();
        while (lines.hasNext()) {
            String line = lines.next();
            if (line.startsWith("====")) {
                return Optional.of(new Written(name, Base64.getMimeDecoder().decode(padded(written)), true));
            }
            if (!line.matches("[A-Za-z0-9+/=]{1,100}")) {
                return Optional.empty();
            }
            written.append(line);
        }
        return Optional.empty();
    }

    /** The decoder throws at letters that are left over, so they are left away. */
    private static String padded(StringBuilder written) {
        String letters = written.toString().replace("=", "");
        return letters.length() % 4 == 1 ? letters.substring(0, letters.length() - 1) : letters;
    }
}
