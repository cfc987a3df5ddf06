package org.cleardays.document.pdf;

import java.util.List;
import java.util.regex.Pattern;

import org.cleardays.document.face.NumbersWithin;
import org.cleardays.document.face.Settable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Makes a page's words ready for the faces there are: blocks in a script from right to left are set that way and say their language, and
 * where a character can be set in no face, words say so; a wrong letter or a box never stands in its place.
 */
record Scripts(Settable settable) {

    private static final List<String> BLOCKS = List.of("p", "h1", "h2", "h3", "li", "td", "th", "dt", "dd", "caption");
    private static final List<String> NOT_SHOWN = List.of("style", "title", "bookmarks", "meta");
    /** Letters that a language has and those after it have not; who has none of them is Arabic. */
    private static final List<Language> LANGUAGES = List.of(
            new Language("ckb", "\\u0695\\u06B5\\u06CE\\u06D5"),
            new Language("ps", "\\u0681\\u0685\\u0693\\u069A\\u06BC\\u06CD\\u06D0"),
            new Language("sd", "\\u067A\\u067F\\u0684\\u068F\\u06B3\\u06BB"),
            new Language("ur", "\\u0679\\u0688\\u0691\\u06BA\\u06BE\\u06C1\\u06D2\\u06D4"),
            new Language("fa", "\\u067E\\u0686\\u0698\\u06A9\\u06AF\\u06CC"),
            new Language("ar", "\\p{IsArabic}"),
            new Language("he", "\\p{IsHebrew}"));

    private record Language(String code, Pattern letters) {

        Language(String code, String letters) {
            this(code, Pattern.compile("[" + letters + "]"));
        }
    }

    /** Answers whether any of the further faces is needed. */
    boolean set(Document document) {
        boolean needed = walk(document.getDocumentElement());
        if (needed) {
            NodeList all = document.getElementsByTagName("*");
            for (int at = 0; at < all.getLength(); at++) {
                turn((Element) all.item(at));
            }
        }
        return needed;
    }

    /** The last thing done to a page that needs further faces: in blocks that run from left to right, numbers find their place. */
    static void placeNumbers(Node node) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element && !NOT_SHOWN.contains(element.getTagName()) && !element.getAttribute("dir").equals("rtl")) {
                placeNumbers(child);
            } else if (child.getNodeType() == Node.TEXT_NODE) {
                child.setNodeValue(NumbersWithin.hidden(child.getNodeValue()));
            }
        }
    }

    private boolean walk(Node node) {
        if (node.getNodeType() == Node.TEXT_NODE || node.getNodeType() == Node.CDATA_SECTION_NODE) {
            return words(node);
        }
        boolean needed = false;
        for (Node child = node.getFirstChild(); child != null && !NOT_SHOWN.contains(node.getNodeName()); child = child.getNextSibling()) {
            needed |= walk(child);
        }
        return needed;
    }

    private boolean words(Node text) {
        if (text.getNodeValue().chars().allMatch(unit -> unit < 0x250 && unit != 0xAD)) {
            return false;
        }
        text.setNodeValue(settable.said(text.getNodeValue()));
        return !Settable.isUsual(text.getNodeValue());
    }

    /** As browsers do for {@code dir="auto"}: the first letter decides. */
    private static void turn(Element element) {
        if (!BLOCKS.contains(element.getTagName()) || element.hasAttribute("dir") || holdsBlocks(element)) {
            return;
        }
        String text = element.getTextContent();
        boolean turned = text.codePoints().filter(Character::isLetter).limit(1).anyMatch(Settable::isRightToLeft);
        if (turned) {
            element.setAttribute("dir", "rtl");
            LANGUAGES.stream().filter(language -> language.letters().matcher(text).find()).findFirst()
                    .ifPresent(language -> element.setAttribute("lang", language.code()));
        }
    }

    /** A cell that holds an author's words and ours below them: each is turned by itself. */
    private static boolean holdsBlocks(Element element) {
        return BLOCKS.stream().anyMatch(block -> element.getElementsByTagName(block).getLength() > 0);
    }
}
