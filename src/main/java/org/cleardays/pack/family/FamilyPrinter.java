package org.cleardays.pack.family;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

import org.cleardays.conference.Conference;
import org.cleardays.disclosure.DisclosedCopy;
import org.cleardays.document.pdf.PaperPdf;
import org.cleardays.document.pdf.ScreenPdf;
import org.cleardays.pack.PackSettings;
import org.cleardays.pack.PlainDates;

/** Prints a reader's copy in every shape: the same words, whichever it is; paper has a letter with the address before them. */
final class FamilyPrinter {

    private final FamilyTemplates templates = new FamilyTemplates();
    private final PackSettings office;

    FamilyPrinter(PackSettings office) {
        this.office = office;
    }

    Paper paper(DisclosedCopy copy, Conference conference, Shape shape) {
        return shape.paper(switch (shape) {
            case PDF -> new ScreenPdf().print(templates.page("family", values(copy, conference, false, false)));
            case LARGE_PRINT -> new ScreenPdf().print(templates.page("family", values(copy, conference, true, false)));
            case PLAIN_TEXT -> templates.text("family", values(copy, conference, false, false)).getBytes(StandardCharsets.UTF_8);
        });
    }

    byte[] onPaper(DisclosedCopy copy, Conference conference) {
        String page = templates.page("family", values(copy, conference, false, true));
        return (PaperPdf.canSet(page) ? new PaperPdf() : new ScreenPdf()).print(page);
    }

    private Map<String, Object> values(DisclosedCopy copy, Conference conference, boolean large, boolean forPaper) {
        PlainDates dates = new PlainDates(conference.heldAt().getZone());
        return new HashMap<>(Map.of("copy", copy, "day", dates.day(conference.heldAt().toLocalDate()), "office", office, "large", large,
                "forPaper", forPaper, "lacking", !copy.notPrintable().isEmpty(), "reader", conference.person(copy.readerId())));
    }
}
