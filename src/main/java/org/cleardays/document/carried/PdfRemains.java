package org.cleardays.document.carried;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;

/** What stays behind in a PDF when its pages are carried as pictures, told to the office: every object counts, whether a page leads to it or not. */
final class PdfRemains {

    private static final Set<String> STARTS = Set.of("Launch", "ImportData", "SubmitForm", "Rendition", "GoToE", "GoToR", "Movie", "Sound",
            "RichMediaExecute", "GoTo3DView");
    private static final Set<String> FILMS = Set.of("RichMedia", "Movie", "Sound", "Screen", "3D");
    private static final Set<String> NOT_COMMENTS = Set.of("Link", "Popup", "Widget", "FileAttachment", "FreeText", "Redact");

    /** Something that a PDF may hold, in words for one and for several, where {@code %d} stands for how many. */
    private record Kind(String one, String several, Predicate<COSDictionary> is) {
    }

    private static final List<Kind> KINDS = List.of(
            new Kind("a script", "%d scripts", dictionary -> dictionary.containsKey("JS")),
            new Kind("an action that starts or sends something", "%d actions that start or send something",
                    dictionary -> STARTS.contains(dictionary.getNameAsString(COSName.S, "")) && !dictionary.containsKey(COSName.K)),
            new Kind("an attached file", "%d attached files", dictionary -> dictionary.containsKey("EF")),
            new Kind("a film or a sound", "%d films or sounds", dictionary -> FILMS.contains(annotation(dictionary))),
            new Kind("a form of another kind (XFA)", "%d forms of another kind (XFA)", dictionary -> dictionary.containsKey("XFA")),
            new Kind("a comment", "%d comments", PdfRemains::isComment),
            new Kind("a field of a form, but for what it shows", "%d fields of a form, but for what they show",
                    dictionary -> dictionary.containsKey("FT") && dictionary.containsKey("T")),
            new Kind("a digital signature", "%d digital signatures", dictionary -> dictionary.containsKey("ByteRange")),
            new Kind("a link", "%d links", dictionary -> dictionary.getNameAsString(COSName.S, "").equals("URI")),
            new Kind("its bookmarks", "its bookmarks", dictionary -> dictionary.containsKey("Outlines")),
            new Kind("small pictures of its pages", "small pictures of its pages", dictionary -> dictionary.containsKey("Thumb")),
            new Kind("its tags and the texts that describe its pictures", "its tags and the texts that describe its pictures",
                    dictionary -> dictionary.containsKey("StructTreeRoot")),
            new Kind("what the program that made it had kept for itself", "what the program that made it had kept for itself",
                    dictionary -> dictionary.containsKey("PieceInfo")),
            new Kind("its properties", "its properties", dictionary -> dictionary.containsKey("Info") && dictionary.containsKey("Root")
                    || dictionary.containsKey("Metadata")));

    private final int[] counts = new int[KINDS.size()];
    private final Set<COSBase> known = Collections.newSetFromMap(new IdentityHashMap<>());

    private PdfRemains() {
    }

    static List<String> of(byte[] file, COSDocument document) {
        PdfRemains remains = new PdfRemains();
        remains.count(document.getTrailer());
        for (COSObjectKey key : List.copyOf(document.getXrefTable().keySet())) {
            COSObject object = document.getObjectFromPool(key);
            remains.count(object == null ? null : object.getObject());
        }
        List<String> words = new ArrayList<>();
        int earlier = earlierRevisions(new String(file, StandardCharsets.ISO_8859_1));
        if (earlier > 0) {
            words.add(earlier == 1 ? "an earlier revision" : earlier + " earlier revisions");
        }
        words.addAll(remains.words());
        return words;
    }

    private List<String> words() {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                words.add(counts[i] == 1 ? KINDS.get(i).one() : KINDS.get(i).several().formatted(counts[i]));
            }
        }
        return words;
    }

    /** An object and what stands directly in it; what it only refers to has its own turn. */
    private void count(COSBase object) {
        Deque<COSBase> waiting = new ArrayDeque<>();
        push(waiting, object);
        while (!waiting.isEmpty()) {
            COSBase next = waiting.pop();
            if (next instanceof COSDictionary dictionary) {
                for (int i = 0; i < counts.length; i++) {
                    counts[i] += KINDS.get(i).is().test(dictionary) ? 1 : 0;
                }
                dictionary.getValues().forEach(value -> push(waiting, value));
            } else if (next instanceof COSArray array) {
                array.forEach(value -> push(waiting, value));
            }
        }
    }

    private void push(Deque<COSBase> waiting, COSBase value) {
        if ((value instanceof COSDictionary || value instanceof COSArray) && known.add(value)) {
            waiting.push(value);
        }
    }

    /** The kind of an annotation; blank for anything else. */
    private static String annotation(COSDictionary dictionary) {
        return dictionary.containsKey(COSName.RECT) ? dictionary.getNameAsString(COSName.SUBTYPE, "") : "";
    }

    private static boolean isComment(COSDictionary dictionary) {
        String kind = annotation(dictionary);
        return !kind.isEmpty() && !NOT_COMMENTS.contains(kind) && !dictionary.getString(COSName.CONTENTS, "").isBlank();
    }

    /** Each time a file is saved onto its end it ends once more; one made for the web ends twice from the start. */
    private static int earlierRevisions(String file) {
        int ends = 0;
        for (int place = file.indexOf("%%EOF"); place >= 0; place = file.indexOf("%%EOF", place + 1)) {
            ends++;
        }
        boolean forTheWeb = file.substring(0, Math.min(1_024, file.length())).contains("/Linearized");
        return ends - (forTheWeb ? 2 : 1);
    }
}
