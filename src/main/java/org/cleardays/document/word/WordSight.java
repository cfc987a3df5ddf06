package org.cleardays.document.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.cleardays.document.container.Xml;
import org.cleardays.document.file.Print;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Whether the letters of a run can be seen: white on white or a point high, nobody reads them; black on black, somebody meant to hide them
 * (threat E). What a run does not say for itself its styles say, and then its paragraph, its cell and its table.
 */
final class WordSight {

    private static final Map<String, Integer> HIGHLIGHTS = Map.ofEntries(Map.entry("black", 0), Map.entry("blue", 0xFF), Map.entry("cyan", 0xFFFF),
            Map.entry("green", 0xFF00), Map.entry("magenta", 0xFF00FF), Map.entry("red", 0xFF0000), Map.entry("yellow", 0xFFFF00),
            Map.entry("white", 0xFFFFFF), Map.entry("darkBlue", 0x80), Map.entry("darkCyan", 0x8080), Map.entry("darkGreen", 0x8000),
            Map.entry("darkMagenta", 0x800080), Map.entry("darkRed", 0x800000), Map.entry("darkYellow", 0x808000),
            Map.entry("darkGray", 0x808080), Map.entry("lightGray", 0xC0C0C0));
    /** Their ground is a shape's, or a table style's. */
    private static final Set<String> GROUNDS_OF_THEIR_OWN = Set.of("txbxContent", "background");
    private static final Set<String> PLAIN_TABLES = Set.of("", "TableGrid", "TableNormal");
    private static final Set<String> NO_FILL = Set.of("auto", "");
    private static final Set<String> NO_PATTERN = Set.of("clear", "");
    private static final Pattern POINTS = Pattern.compile("\\d{1,5}(\\.\\d+)?");
    private static final int PARENTS = 20;
    private static final int FIRST = 3;

    private final Map<String, Element> styles = new HashMap<>();
    private final List<Element> defaults;
    private final boolean colouredPaper;
    private final Map<Element, Print> found = new IdentityHashMap<>();

    WordSight(WordFile file) {
        file.styles().ifPresent(root -> Xml.children(root, "style").forEach(style -> styles.put(Xml.attribute(style, "styleId"), style)));
        defaults = file.styles().stream().flatMap(root -> Xml.descendants(root, "rPrDefault").stream())
                .flatMap(part -> Xml.children(part, "rPr").stream()).toList();
        colouredPaper = !Xml.children(file.main().getDocumentElement(), "background").isEmpty();
    }

    /** Asked for every piece of a run, by whoever looks for covered words and by whoever reads what is left. */
    Print print(Element run) {
        return found.computeIfAbsent(run, this::found);
    }

    private Print found(Element run) {
        List<Element> said = said(run);
        Optional<Integer> highlight = first(said, properties -> child(properties, "highlight").map(set -> HIGHLIGHTS.get(Xml.attribute(set, "val"))));
        int colour = first(said, properties -> child(properties, "color").map(set -> Print.colour(Xml.attribute(set, "val"), Print.AUTOMATIC)))
                .orElse(Print.AUTOMATIC);
        double size = first(said, properties -> child(properties, "sz").map(set -> half(Xml.attribute(set, "val")))).orElse(Print.usual().size());
        // a highlight, unlike a shade, does not turn automatic letters white
        return highlight.isPresent() ? new Print(Math.max(colour, Print.BLACK), highlight.get(), size) : new Print(colour, ground(run, said), size);
    }

    /** Properties of the run and of what its styles are based on, the nearest first. */
    private List<Element> said(Element run) {
        Stream<Element> own = properties(run).stream();
        Stream<Element> byStyle = properties(run).stream().flatMap(properties -> ofStyle(properties, "rStyle", "rPr"));
        Stream<Element> byParagraph = around(run, "p").stream().flatMap(paragraph -> properties(paragraph).stream())
                .flatMap(properties -> ofStyle(properties, "pStyle", "rPr"));
        return Stream.of(own, byStyle, byParagraph, defaults.stream()).flatMap(Function.identity()).toList();
    }

    private Stream<Element> ofStyle(Element properties, String name, String wanted) {
        Set<String> seen = new HashSet<>();
        Stream.Builder<Element> found = Stream.builder();
        String next = child(properties, name).map(style -> Xml.attribute(style, "val")).orElse("");
        while (styles.containsKey(next) && seen.size() < PARENTS && seen.add(next)) {
            Element style = styles.get(next);
            Xml.children(style, wanted).forEach(found);
            next = child(style, "basedOn").map(base -> Xml.attribute(base, "val")).orElse("");
        }
        return found.build();
    }

    private int ground(Element run, List<Element> said) {
        Optional<Integer> shade = first(said, WordSight::shade);
        for (Node node = run.getParentNode(); shade.isEmpty() && node instanceof Element around; node = node.getParentNode()) {
            String name = around.getLocalName();
            List<Element> properties = properties(around);
            List<Element> styled = properties.stream().flatMap(own -> Stream.concat(Stream.of(own), ofStyle(own, "pStyle", "pPr"))).toList();
            shade = first(name.equals("p") ? styled : properties, WordSight::shade);
            if (shade.isEmpty() && (GROUNDS_OF_THEIR_OWN.contains(name) || name.equals("tbl") && isStyled(properties))) {
                return Print.UNKNOWN;
            }
        }
        return shade.orElse(colouredPaper ? Print.UNKNOWN : Print.WHITE);
    }

    /** They stand first, if at all; the thousands of others are not asked. */
    private static List<Element> properties(Element element) {
        String name = element.getLocalName() + "Pr";
        int looked = 0;
        for (Node node = element.getFirstChild(); node != null && looked < FIRST; node = node.getNextSibling()) {
            if (node instanceof Element child && looked++ < FIRST && child.getLocalName().equals(name)) {
                return List.of(child);
            }
        }
        return List.of();
    }

    /** By a style that colours cells, or by one that is not in the file; our own forms' only draws lines. */
    private boolean isStyled(List<Element> properties) {
        String name = first(properties, own -> child(own, "tblStyle").map(style -> Xml.attribute(style, "val"))).orElse("");
        for (int parents = 0; !PLAIN_TABLES.contains(name); parents++) {
            Element style = styles.get(name);
            if (style == null || parents == PARENTS || !Xml.descendants(style, "shd").isEmpty()) {
                return true;
            }
            name = child(style, "basedOn").map(base -> Xml.attribute(base, "val")).orElse("");
        }
        return false;
    }

    /** A pattern of two colours is as good as unknown. */
    private static Optional<Integer> shade(Element properties) {
        return child(properties, "shd")
                .filter(shade -> !NO_FILL.contains(Xml.attribute(shade, "fill")) || Xml.attribute(shade, "val").equals("solid"))
                .map(shade -> NO_PATTERN.contains(Xml.attribute(shade, "val")) ? Print.colour(Xml.attribute(shade, "fill"), Print.UNKNOWN)
                        : Xml.attribute(shade, "val").equals("solid") ? Print.colour(Xml.attribute(shade, "color"), Print.BLACK) : Print.UNKNOWN);
    }

    private static Optional<Element> around(Element run, String name) {
        for (Node node = run.getParentNode(); node instanceof Element element; node = node.getParentNode()) {
            if (element.getLocalName().equals(name)) {
                return Optional.of(element);
            }
        }
        return Optional.empty();
    }

    private static <T> Optional<T> first(List<Element> properties, Function<Element, Optional<T>> wanted) {
        return properties.stream().map(wanted).flatMap(Optional::stream).findFirst();
    }

    private static Optional<Element> child(Element properties, String name) {
        return Xml.child(properties, name);
    }

    private static double half(String points) {
        return POINTS.matcher(points).matches() ? Double.parseDouble(points) / 2 : Print.usual().size();
    }
}
