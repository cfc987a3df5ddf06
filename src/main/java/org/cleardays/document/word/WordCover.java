package org.cleardays.document.word;

import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.cleardays.document.container.Xml;
import org.cleardays.document.file.Print;
import org.w3c.dom.Element;

/** Looks for words of a Word file that are there and cannot be seen for their colour or size. */
final class WordCover {

    /** Fewer letters may be chance; more are a word. */
    private static final int A_WORD = 3;
    private static final Set<String> NOT_THERE = Set.of("del", "moveFrom", "Fallback");

    private final WordFile file;
    private final WordSight sight;

    WordCover(WordFile file) {
        this.file = file;
        this.sight = file.sight();
    }

    /** Whether words lie on a ground of their own colour: a redaction that does not redact. */
    boolean coversSome() {
        return holds(Print::isCovered);
    }

    /** Whether words are too small, or in the colour of the paper. */
    boolean hidesSome() {
        return holds(print -> !print.isSeen());
    }

    private boolean holds(Predicate<Print> wanted) {
        return Stream.of(Stream.of(file.body()), file.footers().stream(), file.notes().stream()).flatMap(parts -> parts)
                .mapToInt(part -> letters(part, wanted)).sum() >= A_WORD;
    }

    private int letters(Element element, Predicate<Print> wanted) {
        if (element.getLocalName().equals("r")) {
            int letters = Xml.children(element, "t").stream().mapToInt(text -> (int) text.getTextContent().chars().filter(Character::isLetterOrDigit)
                    .count()).sum();
            int inside = Xml.children(element).stream().mapToInt(child -> letters(child, wanted)).sum();
            return inside + (letters > 0 && wanted.test(sight.print(element)) ? letters : 0);
        }
        return Xml.children(element).stream().filter(child -> !NOT_THERE.contains(child.getLocalName()))
                .mapToInt(child -> letters(child, wanted)).sum();
    }
}
