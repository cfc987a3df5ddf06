package org.cleardays.document.object;

import java.nio.charset.StandardCharsets;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** A stream that is made here: its bytes as they stand in the file. */
public final class RawStream extends COSDictionary {

    private final byte[] data;

    private RawStream(byte[] data) {
        this.data = data;
    }

    /** Unpacked, as it is. */
    public static RawStream of(byte[] data) {
        return new RawStream(data);
    }

    /** Packed. */
    public static RawStream packed(byte[] data) {
        RawStream stream = new RawStream(Packing.packed(data, 0, data.length));
        stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
        return stream;
    }

    /** Packed operators of a page. */
    public static RawStream packed(String operators) {
        return packed(operators.getBytes(StandardCharsets.US_ASCII));
    }

    byte[] data() {
        return data;
    }
}
