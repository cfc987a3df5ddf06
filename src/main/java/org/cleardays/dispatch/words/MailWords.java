package org.cleardays.dispatch.words;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Fills in a mail's template; the words stand once, and the plain text and the HTML are made from the same blocks. */
public final class MailWords {

    private static final String SUBJECT = "Subject: ";

    private final ITemplateEngine engine;

    private MailWords(ITemplateEngine engine) {
        this.engine = engine;
    }

    /** With the templates of the mails, as the jar holds them. */
    public static MailWords ofTemplates() {
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.addTemplateResolver(resolver("*.txt", TemplateMode.TEXT));
        engine.addTemplateResolver(resolver("*.html", TemplateMode.HTML));
        return new MailWords(engine);
    }

    private static ClassLoaderTemplateResolver resolver(String names, TemplateMode mode) {
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("templates/mails/");
        resolver.setResolvablePatterns(Set.of(names));
        resolver.setTemplateMode(mode);
        resolver.setCharacterEncoding(StandardCharsets.UTF_8.name());
        return resolver;
    }

    /** The words of {@code template}, ended by those of {@code footer}; {@code sender} stands at the head of the HTML. */
    public Words fill(String template, String footer, String sender, Map<String, ?> values) {
        String filled = filled(template, values);
        String subject = filled.substring(SUBJECT.length(), filled.indexOf('\n')).strip();
        List<Block> body = Block.of(filled.substring(filled.indexOf('\n')));
        List<Block> end = Block.of(filled(footer, values));
        return new Words(subject, text(body, end), html(subject, sender, body, end));
    }

    private String filled(String template, Map<String, ?> values) {
        Map<String, Object> inert = new HashMap<>();
        values.forEach((name, value) -> inert.put(name, inert(value)));
        return engine.process(template + ".txt", new Context(Locale.UK, inert)).replace("\r\n", "\n").stripLeading();
    }

    private static String text(List<Block> body, List<Block> end) {
        return Stream.concat(Stream.concat(body.stream().map(Block::text), Stream.of("--")), end.stream().map(Block::text))
                .collect(Collectors.joining("\n\n")) + "\n";
    }

    private String html(String subject, String sender, List<Block> body, List<Block> end) {
        Map<String, Object> values = Map.of("subject", subject, "sender", sender, "body", body, "end", end);
        return engine.process("layout.html", new Context(Locale.UK, values));
    }

    /** A value as words on one line: without control characters, and with its line breaks as a character of their own. */
    private static Object inert(Object value) {
        return switch (value) {
            case String words -> words.strip().replaceAll("\\R", Block.LINE_BREAK).replaceAll("\\p{Cc}", " ");
            case List<?> list -> list.stream().map(MailWords::inert).toList();
            case Map<?, ?> map -> map.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> inert(entry.getValue())));
            default -> value;
        };
    }
}
