package org.cleardays.pack.family;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.cleardays.conference.Conference;
import org.cleardays.disclosure.DisclosedCopy;
import org.cleardays.document.binding.Binder;
import org.cleardays.document.binding.Book;
import org.cleardays.document.binding.Part;
import org.cleardays.document.pdf.PaperPdf;
import org.cleardays.document.pdf.ScreenPdf;
import org.cleardays.pack.PackSettings;
import org.cleardays.pack.PlainDates;

/** Prints a reader's copy in every shape: the same words, whichever it is; paper has a letter with the address before them. */
final class FamilyPrinter {

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

    Paper paper(DisclosedCopy copy, Conference conference, Shape shape) {
        return shape.paper(switch (shape) {
            case PDF -> print(copy, values(copy, conference, false, false), new ScreenPdf()::print);
            case LARGE_PRINT -> print(copy, values(copy, conference, true, false), new ScreenPdf()::print);
            case PLAIN_TEXT -> templates.text("family", values(copy, conference, false, false)).getBytes(StandardCharsets.UTF_8);
        });
    }

    byte[] onPaper(DisclosedCopy copy, Conference conference) {
        return print(copy, values(copy, conference, false, true), page -> (PaperPdf.canSet(page) ? new PaperPdf() : new ScreenPdf()).print(page));
    }

    /** By itself, or with the pictures of the pages that were released behind it. */
    private byte[] print(DisclosedCopy copy, Map<String, Object> values, Press alone) {
        Optional<byte[]> pages = pictures.of(copy);
        values.put("bound", pages.isPresent());
        String page = templates.page("family", values);
        float edges = Boolean.TRUE.equals(values.get("large")) ? LARGE : USUAL;
        return pages.map(pdf -> binder.bind(new Book("Your copy", "en-GB", "Your copy", Optional.empty(), edges,
                numbers -> ScreenPdf.forBinding().print(page), List.of(new Part("pages", "The pages as pictures", pdf, false)))).pdf())
                .orElseGet(() -> alone.print(page));
    }

    /** Prints a page of XHTML. */
    private interface Press {

        byte[] print(String page);
    }

    private Map<String, Object> values(DisclosedCopy copy, Conference conference, boolean large, boolean forPaper) {
        PlainDates dates = new PlainDates(conference.heldAt().getZone());
        return new HashMap<>(Map.of("copy", copy, "day", dates.day(conference.heldAt().toLocalDate()), "office", office, "large", large,
                "forPaper", forPaper, "lacking", !copy.notPrintable().isEmpty(), "reader", conference.person(copy.readerId())));
    }
}
