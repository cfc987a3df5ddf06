package org.cleardays.pack.family;

import java.util.Locale;
import java.util.Map;

import org.cleardays.conference.Conference;
import org.cleardays.disclosure.DisclosedCopy;
import org.cleardays.document.pdf.PaperPdf;
import org.cleardays.document.pdf.PdfPrinter;
import org.cleardays.document.pdf.ScreenPdf;
import org.cleardays.pack.PackSettings;
import org.cleardays.pack.PlainDates;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Prints a reader's copy: the same words for the screen and for paper, which has a letter with the address before them. */
final class FamilyPrinter {

    private final TemplateEngine templates = templates();
    private final PackSettings office;

    FamilyPrinter(PackSettings office) {
        this.office = office;
    }

    byte[] onScreen(DisclosedCopy copy, Conference conference) {
        return print(new ScreenPdf(), copy, conference, false);
    }

    byte[] onPaper(DisclosedCopy copy, Conference conference) {
        return print(new PaperPdf(), copy, conference, true);
    }

    private byte[] print(PdfPrinter printer, DisclosedCopy copy, Conference conference, boolean forPaper) {
        PlainDates dates = new PlainDates(conference.heldAt().getZone());
        Map<String, Object> values = Map.of("copy", copy, "day", dates.day(conference.heldAt().toLocalDate()), "office", office,
                "forPaper", forPaper, "reader", conference.person(copy.readerId()));
        return printer.print(templates.process("family", new Context(Locale.UK, values)));
    }

    private static TemplateEngine templates() {
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("templates/packs/");
        resolver.setSuffix(".html");
        resolver.setTemplateMode(TemplateMode.XML);
        resolver.setCharacterEncoding("UTF-8");
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolver(resolver);
        return engine;
    }
}
