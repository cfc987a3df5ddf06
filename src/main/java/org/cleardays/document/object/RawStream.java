package org.cleardays.document.object;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

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

    /** The same for a file that PDFBox writes. */
    public COSStream stream() {
        COSStream stream = new COSStream();
        entrySet().forEach(entry -> stream.setItem(entry.getKey(), entry.getValue()));
        try (OutputStream out = stream.createRawOutputStream()) {
            out.write(data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return stream;
    }

    byte[] data() {
        return data;
    }
}
