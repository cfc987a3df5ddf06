package org.cleardays.document.object;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;

/** A PDF file of several sections, with its cross-reference stream (ISO 32000-1, 7.5.8). The same objects make the same bytes. */
public final class ObjectFile {

    private static final byte[] HEAD = "%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n".getBytes(StandardCharsets.ISO_8859_1);
    private static final COSName XREF = COSName.getPDFName("XRef");
    private static final int ROW = 7;

    private ObjectFile() {
    }

    /** The whole file; collected sections, numbered here. */
    public static byte[] of(List<Section> sections, Reference catalogue, Reference information) {
        int next = 1;
        for (Section section : sections) {
            section.number(next);
            next += section.size();
        }
        List<Written> written = sections.parallelStream().map(Section::write).toList();
        ObjectBytes file = new ObjectBytes(object -> 0);
        file.write(HEAD, 0, HEAD.length);
        byte[] rows = new byte[(next + 1) * ROW];
        for (Written one : written) {
            enter(one, file.size(), rows);
            file.write(one.array(), 0, one.size());
        }
        int start = file.size();
        row(rows, next, 1, start, 0);
        close(file, next, rows, catalogue, information);
        file.text("startxref\n" + start + "\n%%EOF\n");
        return java.util.Arrays.copyOf(file.array(), file.size());
    }

    private static void close(ObjectBytes file, int number, byte[] rows, Reference catalogue, Reference information) {
        rows[5] = (byte) 0xff;
        rows[6] = (byte) 0xff;
        COSString identity = new COSString(digest(file));
        RawStream table = RawStream.packed(rows);
        table.setItem(COSName.TYPE, XREF);
        table.setInt(COSName.SIZE, number + 1);
        table.setItem(COSName.W, numbers(1, 4, 2));
        table.setItem(COSName.ROOT, catalogue);
        table.setItem(COSName.INFO, information);
        table.setItem(COSName.ID, new COSArray(List.of(identity, identity)));
        file.text(number + " 0 obj\n");
        file.stream(table, table.data());
        file.text("\nendobj\n");
    }

    private static void enter(Written section, int offset, byte[] rows) {
        for (int place = 0; place < section.count(); place++) {
            int start = section.startOf(place);
            row(rows, section.base() + place, start < 0 ? 2 : 1, start < 0 ? -start : offset + start, section.placeOf(place));
        }
    }

    private static void row(byte[] rows, int number, int kind, int where, int place) {
        int at = number * ROW;
        rows[at] = (byte) kind;
        rows[at + 1] = (byte) (where >>> 24);
        rows[at + 2] = (byte) (where >>> 16);
        rows[at + 3] = (byte) (where >>> 8);
        rows[at + 4] = (byte) where;
        rows[at + 5] = (byte) (place >>> 8);
        rows[at + 6] = (byte) place;
    }

    private static byte[] digest(ObjectBytes file) {
        try {
            MessageDigest digest = MessageDigest.getInstance("MD5");
            digest.update(file.array(), 0, file.size());
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static COSArray numbers(int... numbers) {
        COSArray array = new COSArray();
        for (int number : numbers) {
            array.add(COSInteger.get(number));
        }
        return array;
    }
}
