package org.cleardays.document.carried;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * What a camera or a scanner wrote beside its picture (EXIF 2.32, TIFF 6.0): which way up it is, and that there is more, none of which is
 * carried.
 */
final class PictureTags {

    private static final int ORIENTATION = 0x0112;
    private static final int GPS = 0x8825;
    private static final int ENTRY = 12;
    private static final int MOST = 1_000;
    private static final String EXIF = "Exif\0\0";

    private final Map<Integer, Integer> tags;

    private PictureTags(Map<Integer, Integer> tags) {
        this.tags = tags;
    }

    /** Those of one picture, from 0, in a file of several; of damaged ones, as many as can be read. */
    static PictureTags of(byte[] file, int picture) {
        String text = new String(file, StandardCharsets.ISO_8859_1);
        if (text.startsWith("II*\0") || text.startsWith("MM\0*")) {
            return new PictureTags(directory(ByteBuffer.wrap(file), picture));
        }
        int exif = text.startsWith("\u0089PNG") ? text.indexOf("eXIf") + 4 : text.indexOf(EXIF) + EXIF.length();
        boolean found = text.startsWith("\u0089PNG") ? exif > 4 : exif > EXIF.length();
        return new PictureTags(found ? directory(ByteBuffer.wrap(file, exif, file.length - exif).slice(), 0) : Map.of());
    }

    /** From 1 to 8, as EXIF numbers them; 1 is upright. */
    int orientation() {
        int value = tags.getOrDefault(ORIENTATION, 1);
        return value >= 1 && value <= 8 ? value : 1;
    }

    boolean tellThePlace() {
        return tags.containsKey(GPS);
    }

    private static Map<Integer, Integer> directory(ByteBuffer tiff, int number) {
        Map<Integer, Integer> tags = new HashMap<>();
        try {
            tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            int place = tiff.getInt(4);
            for (int i = 0; i < number; i++) {
                place = tiff.getInt(place + 2 + ENTRY * entries(tiff, place));
            }
            for (int i = 0; i < entries(tiff, place); i++) {
                int entry = place + 2 + ENTRY * i;
                tags.put(tiff.getShort(entry) & 0xFFFF, tiff.getShort(entry + 8) & 0xFFFF);
            }
        } catch (IndexOutOfBoundsException | BufferUnderflowException e) {
            // a damaged directory: the picture itself is none the worse for it
            return tags;
        }
        return tags;
    }

    private static int entries(ByteBuffer tiff, int place) {
        return Math.min(tiff.getShort(place) & 0xFFFF, MOST);
    }
}
