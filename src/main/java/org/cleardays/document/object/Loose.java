package org.cleardays.document.object;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;

/** Copies of objects that no longer hang on the file they come from; only for objects that do not lead back to themselves. */
public final class Loose {

    private Loose() {
    }

    /** The copy, whole. */
    public static COSBase copy(COSBase value) {
        return switch (value) {
            case COSObject indirect -> copy(indirect.getObject());
            case COSStream stream -> entries(stream, RawStream.of(data(stream)));
            case COSDictionary dictionary -> entries(dictionary, new COSDictionary());
            case COSArray array -> array(array);
            default -> value;
        };
    }

    private static COSDictionary entries(COSDictionary from, COSDictionary to) {
        for (Map.Entry<COSName, COSBase> entry : from.entrySet()) {
            to.setItem(entry.getKey(), copy(entry.getValue()));
        }
        return to;
    }

    private static COSArray array(COSArray from) {
        COSArray to = new COSArray();
        for (int i = 0; i < from.size(); i++) {
            to.add(copy(from.get(i)));
        }
        return to;
    }

    private static byte[] data(COSStream stream) {
        try (InputStream in = stream.createRawInputStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
