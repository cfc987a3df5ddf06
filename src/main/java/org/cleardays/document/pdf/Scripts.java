package org.cleardays.document.pdf;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.cleardays.document.face.Font;
import org.cleardays.document.face.NumbersWithin;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Makes a page's words ready for the faces there are: blocks in a script from right to left are set that way and say their language, and
 * where a character can be set in no face, words say so; a wrong letter or a box never stands in its place.
 */
record Scripts(List<Font> further) {

    private static final List<String> BLOCKS = List.of("p", "h1", "h2", "h3", "li", "td", "th", "dt", "dd", "caption");
    private static final List<String> NOT_SHOWN = List.of("style", "title", "bookmarks", "meta");
    /** Letters that Urdu has and Arabic has not. */
    private static final Pattern URDU = Pattern.compile("[\\u0679\\u0688\\u0691\\u06BA\\u06BE\\u06C1\\u06D2\\u06A9\\u06CC\\u067E\\u0686\\u06AF]");
    /** Words from right to left that follow one another, or any other word. */
    private static final Pattern PIECE = Pattern.compile(
            "WORD(?:\\s+WORD)*|\\S+".replace("WORD", "[^\\s\\p{IsLatin}]*[\\p{IsArabic}\\p{IsHebrew}\\p{IsSyriac}\\p{IsThaana}\\p{IsNko}]\\S*"));
    /** Two of them say how Arabic letters join, and stay: without them a word of Persian or Kurdish would be another. */
    private static final Pattern UNSEEN_BUT_JOINERS = Pattern.compile("[\\p{Cf}\\uFE00-\\uFE0F&&[^\\u200C\\u200D\\u0600-\\u0605\\u06DD]]");
    private static final PrintWords WORDS = new PrintWords();

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

    /** Whether a page can be set in our usual faces alone, from left to right. */
    static boolean areUsual(String text) {
        return text.codePoints().allMatch(character -> isUsual(character) || isUnseen(character));
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
        String written = Normalizer.normalize(text.getNodeValue(), Normalizer.Form.NFC);
        text.setNodeValue(PIECE.matcher(written).replaceAll(piece -> Matcher.quoteReplacement(settable(piece.group()))));
        return !areUsual(text.getNodeValue());
    }

    /** Words of joined letters are set whole or not at all: in pieces they would be others, and our words between them turn about. */
    private String settable(String piece) {
        int[] seen = piece.codePoints().filter(character -> !isUnseen(character)).toArray();
        if (piece.codePoints().anyMatch(Scripts::isRightToLeft)) {
            boolean whole = Arrays.stream(seen).allMatch(this::canSet);
            return whole ? UNSEEN_BUT_JOINERS.matcher(piece).replaceAll("") : WORDS.couldNotBePrinted(seen.length);
        }
        StringBuilder settable = new StringBuilder();
        int lacking = 0;
        for (int character : seen) {
            if (canSet(character)) {
                settable.append(WORDS.couldNotBePrinted(lacking)).appendCodePoint(character);
                lacking = 0;
            } else {
                lacking++;
            }
        }
        return settable.append(WORDS.couldNotBePrinted(lacking)).toString();
    }

    private boolean canSet(int character) {
        return isUsual(character) || Font.of(character, further).isPresent();
    }

    /** The paper's printer sets every script from left to right: Hebrew, which our usual faces have, would stand reversed. */
    private static boolean isUsual(int character) {
        return character < 0x20 || Font.REGULAR.has(character) && !isRightToLeft(character);
    }

    /** Marks of direction, soft hyphens and the like: nobody misses them, and our faces draw a sign for some. */
    private static boolean isUnseen(int character) {
        boolean arabicSign = character >= 0x600 && character <= 0x6FF && character != 0x61C;
        return Character.getType(character) == Character.FORMAT && !arabicSign || character >= 0xFE00 && character <= 0xFE0F;
    }

    private static boolean isRightToLeft(int character) {
        byte direction = Character.getDirectionality(character);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    /** As browsers do for {@code dir="auto"}: the first letter decides. */
    private static void turn(Element element) {
        if (!BLOCKS.contains(element.getTagName()) || element.hasAttribute("dir")) {
            return;
        }
        String text = element.getTextContent();
        boolean turned = text.codePoints().filter(Character::isLetter).limit(1).anyMatch(Scripts::isRightToLeft);
        if (turned) {
            element.setAttribute("dir", "rtl");
            if (text.codePoints().anyMatch(character -> Character.UnicodeScript.of(character) == Character.UnicodeScript.ARABIC)) {
                element.setAttribute("lang", URDU.matcher(text).find() ? "ur" : "ar");
            }
        }
    }
}
