package org.cleardays.document.word;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.cleardays.document.container.Xml;
import org.w3c.dom.Element;

/** Tells which paragraphs are headings: by their style, by their outline level, or because all of their words are bold. */
final class WordHeadings {

    private final Set<String> styles;

    WordHeadings(WordFile file) {
        styles = file.styles().map(WordHeadings::headingStyles).orElse(Set.of());
    }

    boolean isHeading(Element paragraph) {
        return paragraph.getLocalName().equals("p") && (hasStyle(paragraph) || isBold(paragraph));
    }

    private boolean hasStyle(Element paragraph) {
        return Xml.children(paragraph, "pPr").stream().anyMatch(properties -> !Xml.children(properties, "outlineLvl").isEmpty()
                || Xml.children(properties, "pStyle").stream().map(style -> Xml.attribute(style, "val"))
                        .anyMatch(style -> styles.contains(style) || isNamedHeading(style)));
    }

    private static boolean isBold(Element paragraph) {
        List<Element> runs = Xml.descendants(paragraph, "r").stream().filter(run -> !Xml.children(run, "t").isEmpty()).toList();
        return !runs.isEmpty() && runs.stream().allMatch(run -> Xml.children(run, "rPr").stream()
                .anyMatch(properties -> Xml.children(properties, "b").stream().anyMatch(bold -> !Xml.attribute(bold, "val").matches("0|false|off"))));
    }

    private static Set<String> headingStyles(Element styles) {
        Set<String> headings = new HashSet<>();
        for (Element style : Xml.children(styles, "style")) {
            boolean named = Xml.children(style, "name").stream().anyMatch(name -> isNamedHeading(Xml.attribute(name, "val")));
            if (named || !Xml.descendants(style, "outlineLvl").isEmpty()) {
                headings.add(Xml.attribute(style, "styleId"));
            }
        }
        return headings;
    }

    private static boolean isNamedHeading(String name) {
        return name.toLowerCase(Locale.ROOT).replace(" ", "").matches("heading\\d|title|subtitle|überschrift\\d|titre\\d");
    }
}
