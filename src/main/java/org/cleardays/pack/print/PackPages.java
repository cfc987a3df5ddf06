package org.cleardays.pack.print;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.cleardays.conference.Conference;
import org.cleardays.pack.plan.PlainDates;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Fills the pages of {@code templates/packs}; every word on them that is not an author's stands there. */
final class PackPages {

    /** One for all, since each would read every template anew. */
    private static final SpringTemplateEngine TEMPLATES = templates();

    private static SpringTemplateEngine templates() {
        SpringTemplateEngine templates = new SpringTemplateEngine();
        // what cannot be compiled is read as before
        templates.setEnableSpringELCompiler(true);
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("templates/packs/");
        resolver.setSuffix(".html");
        resolver.setTemplateMode(TemplateMode.XML);
        resolver.setCharacterEncoding("UTF-8");
        templates.setTemplateResolver(resolver);
        return templates;
    }

    /** A page of XHTML, with the dates of the conference's place. */
    String page(String template, Conference conference, Map<String, Object> values) {
        Map<String, Object> all = new HashMap<>(values);
        all.put("dates", new PlainDates(conference.heldAt().getZone()));
        return TEMPLATES.process(template, new Context(Locale.UK, all));
    }
}
