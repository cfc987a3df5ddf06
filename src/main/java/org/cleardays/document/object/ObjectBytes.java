package org.cleardays.document.object;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.function.ToIntFunction;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.COSWriter;

/** Objects as the bytes of a PDF file (ISO 32000-1, 7.3). */
final class ObjectBytes extends OutputStream {

    private final ToIntFunction<COSBase> numbers;
    private byte[] bytes = new byte[16384];
    private int size;

    /**
     * Writes references by these numbers.
     *
     * @param numbers the number of an object; 0 where it has none of its own and stands where it is referred to
     */
    ObjectBytes(ToIntFunction<COSBase> numbers) {
        this.numbers = numbers;
    }

    int size() {
        return size;
    }

    byte[] array() {
        return bytes;
    }

    void clear() {
        size = 0;
    }

    void value(COSBase value) {
        switch (value) {
            case null -> text("null");
            case COSObject indirect -> indirect(indirect);
            case COSStream stream -> reference(numbers.applyAsInt(stream));
            case RawStream stream -> reference(numbers.applyAsInt(stream));
            case COSDictionary dictionary -> dictionary(dictionary);
            case COSArray array -> array(array);
            default -> scalar(value);
        }
    }

    void dictionary(COSDictionary dictionary) {
        text("<<");
        entries(dictionary);
        text(">>");
    }

    /** A stream with what stands between its words; its length is said anew. */
    void stream(COSDictionary stream, byte[] data) {
        text("<<");
        entries(stream);
        text("/Length ");
        text(Integer.toString(data.length));
        text(">>\nstream\n");
        write(data, 0, data.length);
        text("\nendstream");
    }

    void text(String ascii) {
        int length = ascii.length();
        room(length);
        for (int i = 0; i < length; i++) {
            bytes[size++] = (byte) ascii.charAt(i);
        }
    }

    private void entries(COSDictionary dictionary) {
        boolean stream = dictionary instanceof COSStream || dictionary instanceof RawStream;
        for (Map.Entry<COSName, COSBase> entry : dictionary.entrySet()) {
            if (entry.getValue() != null && !(stream && entry.getKey() == COSName.LENGTH)) {
                scalar(entry.getKey());
                write(' ');
                value(entry.getValue());
            }
        }
    }

    private void array(COSArray array) {
        write('[');
        for (int i = 0; i < array.size(); i++) {
            if (i > 0) {
                write(' ');
            }
            value(array.get(i));
        }
        write(']');
    }

    private void indirect(COSObject indirect) {
        if (indirect instanceof Reference reference) {
            reference(reference.number());
            return;
        }
        COSBase target = indirect.getObject();
        int number = target == null ? 0 : numbers.applyAsInt(target);
        if (number > 0) {
            reference(number);
        } else {
            value(target);
        }
    }

    private void reference(int number) {
        text(Integer.toString(number));
        text(" 0 R");
    }

    private void scalar(COSBase value) {
        try {
            switch (value) {
                case COSName name -> name.writePDF(this);
                case COSInteger number -> text(Long.toString(number.longValue()));
                case COSFloat number -> number.writePDF(this);
                case COSString string -> COSWriter.writeString(string, this);
                case COSBoolean bool -> bool.writePDF(this);
                case COSNull nothing -> text("null");
                default -> throw new IllegalStateException("No value of a PDF file: " + value.getClass());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void write(int one) {
        room(1);
        bytes[size++] = (byte) one;
    }

    @Override
    public void write(byte[] more, int from, int length) {
        room(length);
        System.arraycopy(more, from, bytes, size, length);
        size += length;
    }

    private void room(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(size + more, bytes.length * 2));
        }
    }
}
