package org.cleardays.pack.chapter;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.awt.image.IndexColorModel;
import java.util.LinkedHashMap;
import java.util.Map;

/** The same picture with a byte for each dot rather than three: it is written in a third of the time, and no dot changes. */
final class InFewColours {

    private static final int MOST = 256;

    private InFewColours() {
    }

    /** The picture itself where it has more colours than bytes can tell apart. */
    static BufferedImage of(BufferedImage picture) {
        int width = picture.getWidth();
        int[] dots = ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
        Map<Integer, Integer> numbers = new LinkedHashMap<>();
        byte[] told = new byte[dots.length];
        int before = dots[0];
        int number = 0;
        numbers.put(before, number);
        for (int i = 0; i < dots.length; i++) {
            if (dots[i] != before) {
                before = dots[i];
                number = numbers.computeIfAbsent(before, colour -> numbers.size());
            }
            told[i] = (byte) number;
        }
        return numbers.size() > MOST ? picture : picture(told, numbers, width);
    }

    private static BufferedImage picture(byte[] told, Map<Integer, Integer> numbers, int width) {
        int[] colours = numbers.keySet().stream().mapToInt(Integer::intValue).toArray();
        IndexColorModel model = new IndexColorModel(Byte.SIZE, colours.length, colours, 0, false, -1, java.awt.image.DataBuffer.TYPE_BYTE);
        BufferedImage picture = new BufferedImage(width, told.length / width, BufferedImage.TYPE_BYTE_INDEXED, model);
        picture.getRaster().setDataElements(0, 0, width, told.length / width, told);
        return picture;
    }
}
