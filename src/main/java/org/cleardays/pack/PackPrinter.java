package org.cleardays.pack;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.cleardays.conference.Conference;
import org.cleardays.document.pdf.PdfText;
import org.cleardays.document.pdf.ScreenPdf;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Prints packs; every word that is not an author's stands in {@code templates/packs}. */
final class PackPrinter {

    private final TemplateEngine templates = templates();

    /** A printed pack, and the page each of its reports begins on. */
    record Printed(byte[] pdf, int pages, List<Integer> firstPages) {
    }

    /** The chair's pack: PDF/UA-1. */
    Printed chairsPack(PackPlan plan) {
        byte[] pdf = new ScreenPdf().print(page("chair", Map.of("plan", plan, "dates", datesOf(plan.conference()),
                "footer", inStyle(plan.conference().chair().name()))));
        PdfText text = PdfText.of(pdf);
        return new Printed(pdf, text.pages().size(), firstPages(plan, text));
    }

    /** The same, telling of each step. */
    Printed chairsPack(PackPlan plan, PackSteps steps) {
        plan.reports().forEach(report -> steps.step(report.title()));
        Printed printed = chairsPack(plan);
        steps.step("Bound: " + printed.pages() + (printed.pages() == 1 ? " page" : " pages"));
        return printed;
    }

    private String page(String template, Map<String, Object> values) {
        return templates.process(template, new Context(Locale.UK, values));
    }

    /** Reports begin with a heading of their own, in the order of the plan. */
    private static List<Integer> firstPages(PackPlan plan, PdfText text) {
        List<PdfText.Bookmark> reports = text.outline().stream().dropWhile(bookmark -> plan.reports().isEmpty()
                || !bookmark.title().equals(headingOf(plan.reports().getFirst()))).toList();
        return plan.reports().stream().map(report -> reports.stream().filter(bookmark -> bookmark.title().equals(headingOf(report)))
                .mapToInt(PdfText.Bookmark::page).findFirst().orElse(0)).toList();
    }

    private static String headingOf(PackPlan.PlannedReport report) {
        return report.title().strip().replaceAll("\\s+", " ");
    }

    /** A name as it may stand in quotes in a style sheet. */
    private static String inStyle(String name) {
        return name.replaceAll("[\\\\\"\\p{Cntrl}<>&]", "");
    }

    private static PlainDates datesOf(Conference conference) {
        return new PlainDates(conference.heldAt().getZone());
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
