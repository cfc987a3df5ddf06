package org.cleardays.document.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.cleardays.document.container.Xml;
import org.cleardays.document.form.Phrases;
import org.w3c.dom.Element;

/**
 * The words of a Word file as a reader who has accepted every change sees them: tracked insertions are in, tracked deletions,
 * comments, field codes and hidden text are not.
 */
final class WordText {

    private static final Set<String> NOT_TEXT = Set.of("del", "moveFrom", "delText", "instrText", "delInstrText", "pPr", "rPr", "sdtPr",
            "sdtEndPr", "tblPr", "tblGrid", "trPr", "tcPr", "Fallback", "commentReference", "annotationRef", "footnoteRef");
    private static final Set<String> OFF = Set.of("0", "false", "off");

    private final Set<String> hiddenStyles;
    private final WordSight sight;
    private final Map<String, Element> notes = new HashMap<>();

    WordText(WordFile file) {
        sight = file.sight();
        hiddenStyles = file.styles().map(WordText::hiddenStyles).orElse(Set.of());
        file.notes().forEach(part -> Xml.children(part).forEach(note -> notes.put(note.getLocalName() + Xml.attribute(note, "id"), note)));
    }

    /** Words on one line: single spaces, no invisible characters. */
    String of(Element element) {
        StringBuilder text = new StringBuilder();
        add(element, text);
        return Phrases.tidy(text.toString().strip());
    }

    private void add(Element element, StringBuilder text) {
        switch (element.getLocalName()) {
            case "t" -> text.append(isSeen(element) ? element.getTextContent() : "");
            case "tab", "ptab", "br", "cr" -> text.append(' ');
            case "noBreakHyphen" -> text.append('-');
            case "footnoteReference", "endnoteReference" -> addNote(element, text);
            default -> addChildren(element, text);
        }
        if (element.getLocalName().equals("p")) {
            text.append('\n');
        }
    }

    /** Too small, or in the colour of the paper; what a run holds beside its letters, such as a text box, has a print of its own. */
    private boolean isSeen(Element letters) {
        return !(letters.getParentNode() instanceof Element run && run.getLocalName().equals("r")) || sight.print(run).isSeen();
    }

    /** The words of a note stand where its number does; a note has no notes. */
    private void addNote(Element reference, StringBuilder text) {
        Element note = notes.get(reference.getLocalName().replace("Reference", "") + Xml.attribute(reference, "id"));
        if (note != null && Xml.descendants(note, reference.getLocalName()).isEmpty()) {
            text.append(' ').append(of(note)).append(' ');
        }
    }

    private void addChildren(Element element, StringBuilder text) {
        if (hidden(element)) {
            return;
        }
        for (Element child : Xml.children(element)) {
            if (!NOT_TEXT.contains(child.getLocalName())) {
                add(child, text);
            }
        }
    }

    private boolean hidden(Element element) {
        return switch (element.getLocalName()) {
            case "r" -> hiddenBy(element, "rPr", "rStyle");
            case "p" -> Xml.children(element, "pPr").stream().anyMatch(properties -> inHiddenStyle(properties, "pStyle"));
            case "tr" -> Xml.children(element, "trPr").stream().anyMatch(properties -> !Xml.children(properties, "del").isEmpty());
            case "sdt" -> Xml.children(element, "sdtPr").stream().anyMatch(properties -> on(properties, "showingPlcHdr"));
            default -> false;
        };
    }

    private boolean hiddenBy(Element element, String propertiesName, String styleName) {
        return Xml.children(element, propertiesName).stream()
                .anyMatch(properties -> on(properties, "vanish") || on(properties, "specVanish") || inHiddenStyle(properties, styleName));
    }

    private boolean inHiddenStyle(Element properties, String name) {
        return Xml.children(properties, name).stream().anyMatch(style -> hiddenStyles.contains(Xml.attribute(style, "val")));
    }

    private static boolean on(Element properties, String name) {
        List<Element> set = Xml.children(properties, name);
        return !set.isEmpty() && !OFF.contains(Xml.attribute(set.getFirst(), "val"));
    }

    /** Styles that hide text, and those based on them. */
    private static Set<String> hiddenStyles(Element styles) {
        Set<String> hidden = new HashSet<>();
        int before;
        do {
            before = hidden.size();
            for (Element style : Xml.children(styles, "style")) {
                boolean hides = Xml.children(style, "rPr").stream().anyMatch(properties -> on(properties, "vanish"));
                boolean inherits = Xml.children(style, "basedOn").stream().anyMatch(base -> hidden.contains(Xml.attribute(base, "val")));
                if (hides || inherits) {
                    hidden.add(Xml.attribute(style, "styleId"));
                }
            }
        } while (hidden.size() > before);
        return hidden;
    }
}
