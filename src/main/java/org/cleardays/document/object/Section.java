package org.cleardays.document.object;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;

/**
 * Objects that are written together: those put in, and whatever they lead to. First {@link #collect}, then {@link #number}, then
 * {@link #write}; sections are independent of each other, so each step can be done for several at once.
 */
public final class Section {

    private static final int IN_ONE_STREAM = 200;
    private static final int DEEPEST = 400;

    private final Turning turning;
    private final List<COSBase> objects = new ArrayList<>();
    private final Map<COSBase, Integer> places = new IdentityHashMap<>();
    private final Map<COSBase, Reference> others = new IdentityHashMap<>();
    private final Map<Integer, Reference> references = new HashMap<>();
    private int base;
    private int plain;

    public Section(Turning turning) {
        this.turning = turning;
    }

    /** Puts in an object that the whole file knows by this reference. */
    public Section put(Reference reference, COSBase object) {
        others.put(object, reference);
        references.put(objects.size(), reference);
        places.put(object, objects.size());
        objects.add(object);
        return this;
    }

    /** Puts in an object; answers what the whole file knows it by. */
    public Reference put(COSBase object) {
        Reference reference = new Reference();
        put(reference, object);
        return reference;
    }

    /** What the whole file knows an object by that was found here. */
    public Reference known(COSBase object) {
        return others.computeIfAbsent(object, found -> {
            Reference reference = new Reference();
            references.put(places.get(found), reference);
            return reference;
        });
    }

    /** Whoever here refers to an object refers to this one instead. */
    public void instead(COSBase object, Reference reference) {
        others.put(object, reference);
    }

    /** Finds everything that what was put in leads to. */
    public void collect() {
        for (int i = 0; i < objects.size(); i++) {
            within(objects.get(i), 0);
            plain += isStream(objects.get(i)) ? 0 : 1;
        }
    }

    /** How many numbers it takes. */
    int size() {
        return objects.size() + (plain + IN_ONE_STREAM - 1) / IN_ONE_STREAM;
    }

    /** Its objects have the numbers from this one on. */
    void number(int first) {
        base = first;
        references.forEach((place, reference) -> reference.give(first + place));
    }

    /** Its objects as bytes, those without a stream packed together (ISO 32000-1, 7.5.7). */
    Written write() {
        Written written = new Written(base, size(), this::numberOf);
        int next = base + objects.size();
        List<Integer> gathered = new ArrayList<>();
        for (int i = 0; i < objects.size(); i++) {
            if (isStream(objects.get(i))) {
                written.stream(base + i, (COSDictionary) objects.get(i), dataOf(objects.get(i)));
            } else {
                gathered.add(i);
            }
            if (gathered.size() == IN_ONE_STREAM || i == objects.size() - 1 && !gathered.isEmpty()) {
                written.together(next++, gathered.stream().map(place -> base + place).toList(), gathered.stream().map(objects::get).toList());
                gathered.clear();
            }
        }
        return written;
    }

    private int numberOf(COSBase object) {
        Reference elsewhere = others.get(object);
        if (elsewhere != null) {
            return elsewhere.number();
        }
        Integer place = places.get(object);
        return place == null ? 0 : base + place;
    }

    private void within(COSBase value, int depth) {
        if (depth > DEEPEST) {
            throw new IllegalStateException("The file nests its objects too deeply");
        }
        if (value instanceof COSDictionary dictionary) {
            turning.prepare(dictionary);
            dictionary.getValues().forEach(inner -> met(inner, depth));
        } else if (value instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                met(array.get(i), depth);
            }
        }
    }

    private void met(COSBase value, int depth) {
        if (value instanceof COSObject indirect) {
            if (!(indirect instanceof Reference)) {
                enlist(indirect.getObject());
            }
        } else if (isStream(value)) {
            enlist(value);
        } else {
            within(value, depth + 1);
        }
    }

    private void enlist(COSBase object) {
        if (!(object instanceof COSDictionary || object instanceof COSArray) || others.containsKey(object) || places.containsKey(object)) {
            return;
        }
        if (object instanceof COSDictionary dictionary) {
            var elsewhere = turning.elsewhere(dictionary);
            if (elsewhere.isPresent()) {
                others.put(object, elsewhere.get());
                return;
            }
        }
        places.put(object, objects.size());
        objects.add(object);
    }

    private static boolean isStream(COSBase value) {
        return value instanceof COSStream || value instanceof RawStream;
    }

    private static byte[] dataOf(COSBase stream) {
        if (stream instanceof RawStream raw) {
            return raw.data();
        }
        try (InputStream in = ((COSStream) stream).createRawInputStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
