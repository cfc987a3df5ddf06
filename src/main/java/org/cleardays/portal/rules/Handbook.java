package org.cleardays.portal.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** The documentation of an authority's file, as a page. */
final class Handbook {

    private static final List<Extension> TABLES = List.of(TablesExtension.create());
    private static final Map<String, String> CLASSES = Map.ofEntries(Map.entry("h1", "govuk-heading-l"), Map.entry("h2", "govuk-heading-m"),
            Map.entry("h3", "govuk-heading-s"), Map.entry("p", "govuk-body"), Map.entry("ul", "govuk-list govuk-list--bullet"),
            Map.entry("ol", "govuk-list govuk-list--number"), Map.entry("table", "govuk-table"), Map.entry("th", "govuk-table__header"),
            Map.entry("td", "govuk-table__cell"), Map.entry("tr", "govuk-table__row"), Map.entry("a", "govuk-link"));

    private Handbook() {
    }

    /** Empty where the documentation does not come with this installation. */
    static Optional<String> html() {
        try (InputStream in = Handbook.class.getResourceAsStream("/authorities/README.md")) {
            return in == null ? Optional.empty() : Optional.of(html(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String html(String markdown) {
        return HtmlRenderer.builder().extensions(TABLES).escapeHtml(true)
                .attributeProviderFactory(context -> (node, tag, attributes) -> Optional.ofNullable(CLASSES.get(tag))
                        .ifPresent(name -> attributes.put("class", name)))
                .build().render(Parser.builder().extensions(TABLES).build().parse(markdown));
    }
}
