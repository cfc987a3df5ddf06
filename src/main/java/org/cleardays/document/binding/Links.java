package org.cleardays.document.binding;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDDestination;

/** The links of one file: those to other parts get their page, those within it keep theirs, and of others only harmless ones stay. */
final class Links {

    private static final String PART = "part:";
    private static final Pattern HARMLESS = Pattern.compile("(mailto:|tel:|https://).*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final COSName LINK = COSName.getPDFName("Link");
    private static final COSName GO_TO = COSName.getPDFName("GoTo");
    private static final List<COSName> KEPT = List.of(COSName.TYPE, COSName.SUBTYPE, COSName.RECT, COSName.CONTENTS, COSName.F, COSName.BS,
            COSName.BORDER, COSName.getPDFName("QuadPoints"), COSName.STRUCT_PARENT, COSName.LANG, COSName.H, COSName.C);

    private final Opened file;
    private final Layout layout;
    private final Tags tags;

    Links(Opened file, Layout layout, Tags tags) {
        this.file = file;
        this.layout = layout;
        this.tags = tags;
    }

    /** The annotations of a page that stay; null where none does. */
    COSArray of(COSDictionary page) {
        COSArray before = page.getCOSArray(COSName.ANNOTS);
        COSArray kept = new COSArray();
        for (int i = 0; before != null && i < before.size(); i++) {
            if (before.getObject(i) instanceof COSDictionary annotation) {
                if (stays(annotation)) {
                    kept.add(before.get(i));
                } else {
                    tags.forget(annotation);
                }
            }
        }
        return kept.size() == 0 ? null : kept;
    }

    private boolean stays(COSDictionary annotation) {
        if (!LINK.equals(annotation.getCOSName(COSName.SUBTYPE)) || !tags.hasAnnotation(annotation)) {
            return false;
        }
        COSDictionary action = annotation.getCOSDictionary(COSName.A);
        COSBase inside = destination(annotation, action);
        String address = action == null || inside != null ? "" : action.getString(COSName.URI, "");
        List.copyOf(annotation.keySet()).stream().filter(key -> !KEPT.contains(key)).forEach(annotation::removeItem);
        if (inside != null) {
            annotation.setItem(COSName.DEST, inside);
        } else if (address.startsWith(PART)) {
            annotation.setItem(COSName.DEST, layout.place(address.substring(PART.length())).destination());
        } else if (file.part().accessible() && HARMLESS.matcher(address).matches()) {
            annotation.setItem(COSName.A, opens(address));
        } else {
            return false;
        }
        return true;
    }

    private COSBase destination(COSDictionary annotation, COSDictionary action) {
        COSBase there = action != null && GO_TO.equals(action.getCOSName(COSName.S)) ? action.getDictionaryObject(COSName.D)
                : annotation.getDictionaryObject(COSName.DEST);
        try {
            Optional<Place> place = there == null ? Optional.empty() : file.place(PDDestination.create(there));
            return place.map(Place::destination).orElse(null);
        } catch (IOException e) {
            return null;
        }
    }

    private static COSDictionary opens(String address) {
        COSDictionary action = new COSDictionary();
        action.setItem(COSName.S, COSName.URI);
        action.setString(COSName.URI, address);
        return action;
    }
}
