package org.cleardays.document.object;

import java.util.List;
import java.util.function.ToIntFunction;

import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** A section's bytes, and where in them each of its objects stands. */
final class Written {

    private static final COSName OBJECT_STREAM = COSName.getPDFName("ObjStm");
    private static final COSName COUNT = COSName.getPDFName("N");
    private static final COSName FIRST = COSName.getPDFName("First");

    private final int base;
    private final ObjectBytes bytes;
    private final ObjectBytes together;
    /** For each object: where it begins, or for one within a stream of objects that stream's number (negative) and its place in it. */
    private final int[] starts;
    private final int[] places;

    Written(int base, int count, ToIntFunction<COSBase> numbers) {
        this.base = base;
        this.bytes = new ObjectBytes(numbers);
        this.together = new ObjectBytes(numbers);
        this.starts = new int[count];
        this.places = new int[count];
    }

    int base() {
        return base;
    }

    int count() {
        return starts.length;
    }

    int size() {
        return bytes.size();
    }

    byte[] array() {
        return bytes.array();
    }

    int startOf(int place) {
        return starts[place];
    }

    int placeOf(int place) {
        return places[place];
    }

    void stream(int number, COSDictionary stream, byte[] data) {
        starts[number - base] = bytes.size();
        bytes.text(number + " 0 obj\n");
        bytes.stream(stream, data);
        bytes.text("\nendobj\n");
    }

    void together(int number, List<Integer> numbers, List<COSBase> objects) {
        together.clear();
        StringBuilder index = new StringBuilder();
        for (int i = 0; i < objects.size(); i++) {
            index.append(numbers.get(i)).append(' ').append(together.size()).append(' ');
            together.value(objects.get(i));
            together.write('\n');
            starts[numbers.get(i) - base] = -number;
            places[numbers.get(i) - base] = i;
        }
        byte[] content = new byte[index.length() + together.size()];
        for (int i = 0; i < index.length(); i++) {
            content[i] = (byte) index.charAt(i);
        }
        System.arraycopy(together.array(), 0, content, index.length(), together.size());
        RawStream stream = RawStream.packed(content);
        stream.setItem(COSName.TYPE, OBJECT_STREAM);
        stream.setInt(COUNT, objects.size());
        stream.setInt(FIRST, index.length());
        stream(number, stream, stream.data());
    }
}
