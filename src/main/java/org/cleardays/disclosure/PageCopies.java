package org.cleardays.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.cleardays.disclosure.CarriedPages.Page;

/**
 * What a reader gets of a file that no machine read into statements: whole pages that a person released, and none without. A page is
 * named by its number in the file where a statement is named by its number in the report.
 */
final class PageCopies {

    /** Stands in place of protected words where nobody can search for them (threat E, 4). */
    static final String CANNOT_BE_CHECKED = "cannot be checked";

    private final CopyWords words;

    PageCopies(CopyWords words) {
        this.words = words;
    }

    List<DisclosedCopy.Part> parts(List<Page> released) {
        List<DisclosedCopy.Block> blocks = new ArrayList<>();
        for (Page page : released) {
            boolean wordless = page.words().isBlank();
            String mark = wordless ? "page.wordless.mark" : page.picture() ? "page.mark" : "page.words.mark";
            blocks.add(new DisclosedCopy.Block(page.number(), blocks.size() + 1, wordless ? words.say("page.wordless", Map.of()) : page.words(),
                    words.say(mark, Map.of())));
        }
        return blocks.isEmpty() ? List.of() : List.of(new DisclosedCopy.Part(words.say("pages.heading", Map.of()), List.copyOf(blocks)));
    }

    /** Each page that shows more than its words stops the copy, until a second person has looked at it. */
    List<GateHit> unchecked(List<Page> released) {
        return released.stream().filter(page -> !page.searchable())
                .map(page -> new GateHit(CANNOT_BE_CHECKED, words.say("page.unchecked", Map.of()), true, "page " + page.number())).toList();
    }
}
