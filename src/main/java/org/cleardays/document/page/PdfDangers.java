package org.cleardays.document.page;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.zip.InflaterInputStream;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.cleardays.document.file.OpenedFile.Danger;

/**
 * What a PDF holds that no report needs and that could do harm (threats B7, B8): every object is looked at, whether a page leads to it or not.
 * Links to addresses and places in the file are fine: a person follows them.
 */
public final class PdfDangers {

    private static final Set<String> ACTIONS = Set.of("JavaScript", "Launch", "ImportData", "SubmitForm", "Rendition", "GoToE", "Movie", "Sound",
            "RichMediaExecute", "GoTo3DView");
    private static final Map<String, Danger> ANNOTATIONS = Map.of("RichMedia", Danger.ACTIVE, "Movie", Danger.ACTIVE, "Sound", Danger.ACTIVE,
            "Screen", Danger.ACTIVE, "3D", Danger.ACTIVE, "FileAttachment", Danger.EMBEDDED);

    private static final int OBJECTS = 300_000;
    private static final long STREAM = 64L * 1024 * 1024;
    private static final long STREAMS = 300L * 1024 * 1024;

    private long unpacked;
    private int objects;

    private final Predicate<Danger> sought;

    private PdfDangers(Predicate<Danger> sought) {
        this.sought = sought;
    }

    /** The first danger found. */
    static Optional<Danger> of(COSDocument document) throws IOException {
        return new PdfDangers(danger -> true).in(document);
    }

    /** Whether it unpacks to more than any report needs, whatever else it holds. */
    public static boolean isTooLarge(COSDocument document) throws IOException {
        return new PdfDangers(danger -> danger == Danger.TOO_LARGE_UNPACKED).in(document).isPresent();
    }

    private Optional<Danger> in(COSDocument document) throws IOException {
        List<COSObjectKey> keys = new ArrayList<>(document.getXrefTable().keySet());
        if (keys.size() > OBJECTS) {
            return Optional.of(Danger.TOO_LARGE_UNPACKED);
        }
        for (COSObjectKey key : keys) {
            COSObject object = document.getObjectFromPool(key);
            Optional<Danger> danger = object == null ? Optional.empty() : in(object.getObject());
            if (danger.isPresent()) {
                return danger;
            }
        }
        return in(document.getTrailer());
    }

    /** Looks at an object and at what stands directly in it; what it only refers to has its own turn. */
    private Optional<Danger> in(COSBase object) throws IOException {
        Deque<COSBase> waiting = new ArrayDeque<>();
        push(waiting, object);
        while (!waiting.isEmpty()) {
            COSBase next = waiting.pop();
            if (++objects > 10 * OBJECTS) {
                return Optional.of(Danger.TOO_LARGE_UNPACKED);
            }
            if (next instanceof COSDictionary dictionary) {
                Optional<Danger> danger = ofDictionary(dictionary);
                if (danger.isPresent()) {
                    return danger;
                }
                dictionary.getValues().forEach(value -> push(waiting, value));
            } else if (next instanceof COSArray array) {
                array.forEach(value -> push(waiting, value));
            }
        }
        return Optional.empty();
    }

    private static void push(Deque<COSBase> waiting, COSBase value) {
        if (value instanceof COSDictionary || value instanceof COSArray) {
            waiting.push(value);
        }
    }

    private Optional<Danger> ofDictionary(COSDictionary dictionary) throws IOException {
        Optional<Danger> known = known(dictionary).filter(sought);
        return known.isEmpty() && dictionary instanceof COSStream stream && isTooLarge(stream)
                ? Optional.of(Danger.TOO_LARGE_UNPACKED).filter(sought) : known;
    }

    private static Optional<Danger> known(COSDictionary dictionary) {
        if (ACTIONS.contains(dictionary.getNameAsString(COSName.S, "")) && !dictionary.containsKey(COSName.K)
                || dictionary.containsKey("JS") || dictionary.containsKey("JavaScript") || dictionary.containsKey("XFA")) {
            return Optional.of(Danger.ACTIVE);
        }
        if (dictionary.containsKey("EmbeddedFiles") || dictionary.containsKey("EF")
                || "EmbeddedFile".equals(dictionary.getNameAsString(COSName.TYPE)) || dictionary.containsKey("Collection")) {
            return Optional.of(Danger.EMBEDDED);
        }
        return dictionary.containsKey(COSName.RECT) ? Optional.ofNullable(ANNOTATIONS.get(dictionary.getNameAsString(COSName.SUBTYPE, "")))
                : Optional.empty();
    }

    /** Pictures are never unpacked; everything else may be, and is counted first. */
    private boolean isTooLarge(COSStream stream) throws IOException {
        COSBase filters = stream.getFilters();
        if (filters instanceof COSArray several && several.size() > 2) {
            return true;
        }
        String filter = filters instanceof COSArray several ? several.getName(several.size() - 1)
                : filters instanceof COSName name ? name.getName() : "";
        boolean packed = filter != null && filter.matches("FlateDecode|Fl") && !(filters instanceof COSArray several && several.size() > 1);
        return packed && !"Image".equals(stream.getNameAsString(COSName.SUBTYPE)) && unpack(stream) > STREAM || unpacked > STREAMS;
    }

    private long unpack(COSStream stream) {
        byte[] buffer = new byte[64 * 1024];
        long size = 0;
        try (InputStream in = new InflaterInputStream(stream.createRawInputStream())) {
            for (int read = in.read(buffer); read >= 0 && size <= STREAM; read = in.read(buffer)) {
                size += read;
            }
        } catch (IOException damaged) {
            // the reader, which forgives more, decides what can be read of it
            return size;
        } finally {
            unpacked += size;
        }
        return size;
    }
}
