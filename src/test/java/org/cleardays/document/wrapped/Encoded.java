package org.cleardays.document.wrapped;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.CRC32;

/** Files written as lines of text, as programs of old write them. */
public final class Encoded {

    private Encoded() {
    }

    public static String uuencoded(String name, byte[] bytes) {
        StringBuilder lines = new StringBuilder("begin 644 " + name + "\n");
        for (int at = 0; at < bytes.length; at += 45) {
            int length = Math.min(45, bytes.length - at);
            lines.append((char) (' ' + length));
            for (int i = 0; i < length; i += 3) {
                int three = at(bytes, at + i) << 16 | at(bytes, at + i + 1) << 8 | at(bytes, at + i + 2);
                for (int shift = 18; shift >= 0; shift -= 6) {
                    int six = three >> shift & 0x3F;
                    lines.append(six == 0 ? '`' : (char) (' ' + six));
                }
            }
            lines.append('\n');
        }
        return lines + "`\nend\n";
    }

    private static int at(byte[] bytes, int at) {
        return at < bytes.length ? bytes[at] & 0xFF : 0;
    }

    /** Each character is one byte (ISO 8859-1). */
    public static String yenc(String name, byte[] bytes) {
        StringBuilder lines = new StringBuilder("=ybegin line=128 size=" + bytes.length + " name=" + name + "\r\n");
        int column = 0;
        for (byte b : bytes) {
            int c = b + 42 & 0xFF;
            boolean critical = c == 0 || c == '\n' || c == '\r' || c == '=';
            lines.append(critical ? "=" + (char) (c + 64 & 0xFF) : (char) c + "");
            if (++column % 128 == 0) {
                lines.append("\r\n");
            }
        }
        CRC32 crc = new CRC32();
        crc.update(bytes);
        return lines + "\r\n=yend size=" + bytes.length + " crc32=" + String.format(Locale.ROOT, "%08x", crc.getValue()) + "\r\n";
    }

    public static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
