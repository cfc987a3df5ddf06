package org.cleardays.document.office;

import java.util.Map;
import java.util.function.Function;

import org.cleardays.document.container.Xml;
import org.cleardays.document.file.Print;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** How the letters of an OpenDocument text are printed: as their span says, or else its paragraph, its cell, its table. */
final class OdtSight {

    private static final Map<String, String> FAMILIES = Map.of("span", "text", "p", "paragraph", "h", "paragraph", "table-cell", "table-cell",
            "table-row", "table-row", "table", "table", "section", "section");
    /** Their ground is a shape's. */
    private static final String SHAPES = "frame|custom-shape|text-box|g";

    private final OdtStyles styles;

    OdtSight(OdtStyles styles) {
        this.styles = styles;
    }

    /** The print of what stands directly in this element. */
    Print print(Element element) {
        Print usual = Print.usual();
        String size = nearest(element, around -> says(around, "font-size"), "\\d{1,4}(\\.\\d+)?pt");
        String ground = nearest(element, this::ground, ".+");
        return new Print(Print.colour(nearest(element, this::colour, ".+"), Print.AUTOMATIC),
                ground.isEmpty() ? usual.ground() : Print.colour(ground, Print.UNKNOWN),
                size.isEmpty() ? usual.size() : Double.parseDouble(size.substring(0, size.length() - 2)));
    }

    private String colour(Element element) {
        return says(element, "use-window-font-color").equals("true") ? "automatic" : says(element, "color");
    }

    private String ground(Element element) {
        String shade = says(element, "background-color");
        return !shade.isEmpty() && !shade.equals("transparent") ? shade : element.getLocalName().matches(SHAPES) ? "a shape's" : "";
    }

    /** What the element or the nearest around it says; blank where none does. */
    private static String nearest(Element element, Function<Element, String> says, String wanted) {
        for (Node node = element; node instanceof Element around; node = node.getParentNode()) {
            String said = says.apply(around);
            if (said.matches(wanted)) {
                return said;
            }
        }
        return "";
    }

    private String says(Element element, String attribute) {
        String family = FAMILIES.get(element.getLocalName());
        return family == null ? "" : styles.says(family, Xml.attribute(element, "style-name"), attribute);
    }
}
