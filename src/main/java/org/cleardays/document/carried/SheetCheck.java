package org.cleardays.document.carried;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Whether a sheet is the pixels of a picture of its size, and not a byte more. Sheets come from a process that a file may have taken over,
 * and what they hold goes into a pack as it is.
 */
public final class SheetCheck {

    private static final int LONGEST = 2_000;
    private static final int SEGMENT = 0xFF;
    private static final int START = 0xD8;
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;

    private SheetCheck() {
    }

    public static boolean isPixelsAlone(Sheet sheet) {
        boolean sized = sheet.width() > 0 && sheet.height() > 0 && sheet.width() <= LONGEST && sheet.height() <= LONGEST;
        return sized && switch (sheet.ink()) {
            case GREY -> isDeflated(sheet.pixels(), (sheet.width() + 1L) / 2 * sheet.height());
            case COLOUR -> isDeflated(sheet.pixels(), (3L * sheet.width() + 1) / 2 * sheet.height());
            case GREY_PHOTOGRAPH, COLOUR_PHOTOGRAPH -> isPlainJpeg(sheet.pixels());
            case NONE -> sheet.pixels().length == 0;
        };
    }

    /** Whether it is text as {@link SheetWords} gives it, and no longer. */
    public static boolean isPlainText(String words) {
        return words.equals(SheetWords.plain(words));
    }

    private static boolean isDeflated(byte[] bytes, long length) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(bytes);
            byte[] buffer = new byte[64 * 1024];
            for (int read = inflater.inflate(buffer); read > 0 && inflater.getBytesWritten() <= length; ) {
                read = inflater.inflate(buffer);
            }
            return inflater.finished() && inflater.getRemaining() == 0 && inflater.getBytesWritten() == length;
        } catch (DataFormatException e) {
            return false;
        } finally {
            inflater.end();
        }
    }

    /** Tables, one frame, one scan and its end: no comment, no EXIF, no second picture (ITU-T T.81, annex B). */
    private static boolean isPlainJpeg(byte[] bytes) {
        if (bytes.length < 4 || at(bytes, 0) != SEGMENT || at(bytes, 1) != START) {
            return false;
        }
        int place = 2;
        while (place + 4 <= bytes.length && at(bytes, place) == SEGMENT && isPlain(bytes, place)) {
            boolean scan = at(bytes, place + 1) == SCAN;
            place += 2 + length(bytes, place);
            if (scan) {
                return endsAtItsEnd(bytes, place);
            }
        }
        return false;
    }

    /** JFIF without a thumbnail, quantisation, Huffman, frame, scan. */
    private static boolean isPlain(byte[] bytes, int place) {
        return switch (at(bytes, place + 1)) {
            case 0xE0 -> length(bytes, place) == 16;
            case 0xDB, 0xC4, 0xC0, SCAN -> true;
            default -> false;
        };
    }

    private static boolean endsAtItsEnd(byte[] bytes, int start) {
        for (int place = start; place + 1 < bytes.length; place++) {
            if (at(bytes, place) == SEGMENT && at(bytes, place + 1) != 0) {
                return at(bytes, place + 1) == END && place + 2 == bytes.length;
            }
        }
        return false;
    }

    private static int length(byte[] bytes, int place) {
        return at(bytes, place + 2) << 8 | at(bytes, place + 3);
    }

    private static int at(byte[] bytes, int place) {
        return bytes[place] & 0xFF;
    }
}
