package org.cleardays.pack.family;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.cleardays.document.binding.Binder;
import org.cleardays.document.binding.Book;
import org.cleardays.document.binding.Part;
import org.cleardays.document.pdf.ScreenPdf;
import org.cleardays.pack.PackSettings;

/** Prints a reader's copy in every shape: the same words, whichever it is; paper has a letter with the address before them. */
final class FamilyPrinter {

    /** How large the words at the edges of a page are, in points. */
    private static final float USUAL = 12;
    private static final float LARGE = 18;

    private final FamilyTemplates templates = new FamilyTemplates();
    private final Binder binder = new Binder();
    private final PackSettings office;
    private final PagePictures pictures;

    FamilyPrinter(PackSettings office, PagePictures pictures) {
        this.office = office;
        this.pictures = pictures;
    }

    Paper paper(Printable copy, Shape shape) {
        return shape.paper(switch (shape) {
            case PDF -> print(copy, values(copy, false, false));
            case LARGE_PRINT -> print(copy, values(copy, true, false));
            case PLAIN_TEXT -> templates.text("family", values(copy, false, false)).getBytes(StandardCharsets.UTF_8);
        });
    }

    byte[] onPaper(Printable copy) {
        return print(copy, values(copy, Print.of(copy.conference().person(copy.content().readerId())) == Print.LARGE, true));
    }

    /** With the pictures of the pages that were released behind it, if there are any. */
    private byte[] print(Printable copy, Map<String, Object> values) {
        List<Part> pages = pictures.of(copy.content()).map(pdf -> new Part("pages", "The pages as pictures", pdf, false)).stream().toList();
        values.put("bound", !pages.isEmpty());
        String page = templates.page("family", values);
        float edges = Boolean.TRUE.equals(values.get("large")) ? LARGE : USUAL;
        return binder.bind(new Book("Your copy", "en-GB", copy.edition().footer(), Optional.of(copy.edition().watermark()), edges,
                numbers -> ScreenPdf.forBinding().print(page), pages)).pdf();
    }

    private Map<String, Object> values(Printable copy, boolean large, boolean forPaper) {
        Map<String, Object> values = new HashMap<>(Map.of("copy", copy.content(), "office", office, "large", large, "forPaper", forPaper,
                "lacking", !copy.content().notPrintable().isEmpty(), "reader", copy.conference().person(copy.content().readerId()),
                "edition", copy.edition(), "dates", copy.edition().dates(), "correction", copy.correction()));
        values.put("inPages", pictures.inPages(copy.content()));
        values.put("day", copy.edition().dates().day(copy.conference().heldAt().toLocalDate()));
        return values;
    }
}
