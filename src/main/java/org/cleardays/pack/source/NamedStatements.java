package org.cleardays.pack.source;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.cleardays.disclosure.DisclosedCopy;

/** Which statements an answer names: "number 3", "statements 3 and 5", a line that begins with "3." */
public final class NamedStatements {

    private static final Pattern WORDED = Pattern.compile("(?i)\\b(?:numbers?|no\\.?|statements?|points?|paragraphs?)\\s*"
            + "(\\d{1,3}(?:\\s*(?:,|and|&)\\s*\\d{1,3})*)\\b(?!\\s*(?:years|months|weeks|days|times|hours|o.clock))");
    private static final Pattern AT_LINE = Pattern.compile("(?m)^\\s*(\\d{1,3})\\s*[.:)]\\s");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");

    private NamedStatements() {
    }

    /** By their number in the report; a number that the reader's own copy does not have names nothing. */
    public static List<Integer> in(String words, DisclosedCopy copyOfItsReader) {
        List<DisclosedCopy.Block> blocks = copyOfItsReader.parts().stream().flatMap(part -> part.blocks().stream()).toList();
        return numbers(words).flatMap(number -> blocks.stream().filter(block -> block.number() == number)).map(DisclosedCopy.Block::original)
                .distinct().toList();
    }

    private static Stream<Integer> numbers(String words) {
        return Stream.of(WORDED, AT_LINE).flatMap(pattern -> pattern.matcher(words).results()).map(found -> found.group(1))
                .flatMap(named -> NUMBER.matcher(named).results()).map(MatchResult::group).map(Integer::valueOf);
    }
}
