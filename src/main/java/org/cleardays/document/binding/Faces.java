package org.cleardays.document.binding;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.apache.pdfbox.cos.COSDictionary;
import org.cleardays.document.object.Reference;
import org.cleardays.document.object.Section;
import org.cleardays.document.face.SharedFace;

/** The typefaces of a book: each carried once, with the glyphs that any of its files uses. */
final class Faces {

    private final Map<SharedFace, Carried> carried = new LinkedHashMap<>();

    Faces() {
        SharedFace.all().forEach(face -> carried.put(face, new Carried()));
    }

    /** What stands instead of a font of one of the files, if its face is shared. */
    Optional<Reference> instead(COSDictionary font) {
        return SharedFace.of(font).map(face -> with(face, face.glyphs(font)));
    }

    /** A face that carries these glyphs, too. */
    Reference with(SharedFace face, BitSet glyphs) {
        return carried.get(face).with(glyphs);
    }

    void finish(Section section) {
        carried.forEach((face, one) -> {
            if (!one.glyphs.isEmpty()) {
                section.put(one.reference, face.with(one.glyphs));
            }
        });
    }

    private static final class Carried {

        private final Reference reference = new Reference();
        private final BitSet glyphs = new BitSet();

        synchronized Reference with(BitSet more) {
            glyphs.or(more);
            return reference;
        }
    }
}
