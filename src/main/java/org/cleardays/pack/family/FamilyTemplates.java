package org.cleardays.pack.family;

import java.util.Locale;
import java.util.Map;

import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** The words around an author's: {@code templates/packs/family*}. */
final class FamilyTemplates {

    private final SpringTemplateEngine pages = engine(".html", TemplateMode.XML);
    private final SpringTemplateEngine texts = engine(".txt", TemplateMode.TEXT);

    /** A page of XHTML. */
    String page(String name, Map<String, Object> values) {
        return pages.process(name, new Context(Locale.UK, values));
    }

    /** Plain text, never more than one empty line at a time. */
    String text(String name, Map<String, Object> values) {
        return texts.process(name, new Context(Locale.UK, values)).replaceAll("\\R", "\n").replaceAll("\n{3,}", "\n\n").strip() + "\n";
    }

    private static SpringTemplateEngine engine(String suffix, TemplateMode mode) {
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("templates/packs/");
        resolver.setSuffix(suffix);
        resolver.setTemplateMode(mode);
        resolver.setCharacterEncoding("UTF-8");
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolver(resolver);
        return engine;
    }
}
