package org.cleardays.document.office;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.cleardays.document.container.Archive;
import org.cleardays.document.container.ArchiveLimits;
import org.cleardays.document.container.SafeXml;
import org.cleardays.document.container.Xml;
import org.cleardays.document.file.Leftovers;
import org.cleardays.document.file.Leftovers.What;
import org.cleardays.document.file.Print;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import org.xml.sax.SAXException;

/** What an OpenDocument text holds beside the words that anybody sees. */
public final class OdtLeftovers {

    private static final int A_WORD = 3;
    private static final Set<String> NOT_SHOWN = Set.of("annotation", "tracked-changes");
    private static final Map<String, What> ELEMENTS = Map.ofEntries(Map.entry("deletion", What.DELETION), Map.entry("insertion", What.INSERTION),
            Map.entry("annotation", What.COMMENT), Map.entry("hidden-text", What.HIDDEN), Map.entry("hidden-paragraph", What.HIDDEN),
            Map.entry("a", What.LINK), Map.entry("image", What.PICTURE), Map.entry("desc", What.DESCRIPTION), Map.entry("bookmark", What.BOOKMARK),
            Map.entry("bookmark-start", What.BOOKMARK), Map.entry("user-defined", What.PROPERTIES), Map.entry("variable-set", What.FIELD),
            Map.entry("text-input", What.FIELD), Map.entry("object", What.EMBEDDED));

    private final Leftovers left = new Leftovers();
    private final OdtText text;
    private final OdtSight sight;

    private OdtLeftovers(OdtStyles styles) {
        text = new OdtText(styles);
        sight = new OdtSight(styles);
    }

    /** In words, of a file that {@link OdtFile} could read. */
    public static List<String> of(byte[] file) {
        try {
            Archive archive = Archive.ofDocument(file, ArchiveLimits.DOCUMENT);
            Element content = SafeXml.tree(archive.parts().get("content.xml")).getDocumentElement();
            OdtLeftovers leftovers = new OdtLeftovers(styles(content, archive));
            leftovers.in(content);
            leftovers.left.countIf(letters(content, leftovers.sight, print -> !print.isSeen()) >= A_WORD, What.UNSEEN);
            leftovers.left.countIf(archive.names().contains("meta.xml"), What.PROPERTIES);
            leftovers.left.countIf(archive.names().stream().anyMatch(name -> name.matches("Thumbnails/.+|Configurations2/.+")), What.DATA);
            return leftovers.left.words();
        } catch (IOException | SAXException | Archive.Refused e) {
            return List.of();
        }
    }

    static OdtStyles styles(Element content, Archive archive) throws IOException, SAXException {
        byte[] styles = archive.parts().get("styles.xml");
        return new OdtStyles(content, styles == null ? Optional.empty() : Optional.of(SafeXml.tree(styles).getDocumentElement()));
    }

    /** Whether words lie on a ground of their own colour: a redaction that does not redact. */
    static boolean coversSome(Element content, OdtStyles styles) {
        return letters(content, new OdtSight(styles), Print::isCovered) >= A_WORD;
    }

    private void in(Element element) {
        What what = ELEMENTS.get(element.getLocalName());
        if (what != null) {
            left.count(what);
        }
        left.countIf(what == null && text.isHidden(element) && !element.getTextContent().isBlank(), What.HIDDEN);
        Xml.children(element).forEach(this::in);
    }

    private static int letters(Element element, OdtSight sight, Predicate<Print> wanted) {
        int letters = 0;
        int own = 0;
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            switch (node) {
                case Text words -> own += (int) words.getData().chars().filter(Character::isLetterOrDigit).count();
                case Element child when !NOT_SHOWN.contains(child.getLocalName()) -> letters += letters(child, sight, wanted);
                default -> { }
            }
        }
        return letters + (own > 0 && wanted.test(sight.print(element)) ? own : 0);
    }
}
