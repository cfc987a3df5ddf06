package org.cleardays.disclosure;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What an opinion says that it rests on, understood from its source. */
sealed interface Grounds {

    /** On statements of the report, by their numbers. */
    record Numbered(Set<Integer> numbers) implements Grounds {
    }

    /** On what stands above it; {@code section} names a part of the form ("the analysis above"), or is blank. */
    record Above(String section) implements Grounds {
    }

    /** On statements of the report, without saying which. */
    record Statements() implements Grounds {
    }

    /** On something outside the statements, which it names: visits, a record, a test. */
    record OfItsOwn() implements Grounds {
    }

    /** It does not say, or not in words that we understand. */
    record Unsaid() implements Grounds {
    }

    String LIST = "#?(\\d{1,3}(?:\\s*(?:,|;|&|and|to|[-–—])+\\s*#?\\d{1,3})*)";
    Pattern NAMED = Pattern.compile("\\b(?:statements?|points?|rows?|items?|numbers?|nos?\\.?|paragraphs?)\\s+" + LIST
            + "|\\b(?:rest(?:s|ing)?|based|built|rel(?:ies|ying)|drawn) (?:up)?on " + LIST + "(?=\\s*(?:[.;,)]|above|$))"
            + "|^(?:on|from) " + LIST + "\\.?$");
    Pattern RANGE = Pattern.compile("(\\d{1,3})\\s*(?:(to|[-–—])\\s*#?(\\d{1,3}))?");
    Pattern ABOVE = Pattern.compile("\\b(?:(?:the )?(?<section>\\w+) )?above\\b");
    Pattern STATEMENTS = Pattern.compile("\\bstatements?\\b(?! of \\d)");
    Pattern OWN = Pattern.compile("\\b(?:visit(?:s|ed)?|records?|logs?|registers?|tests?|work|letters?|documents?|files?|charts?|notes?"
            + "|assessments?|appointments?|checks?|scans?|measurements?|reviews?|minutes)\\b");

    /** Understands a source: "on the statements above", "mine, resting on 2 and 3", "on statement 4". */
    static Grounds understand(String source) {
        String words = Names.plain(source == null ? "" : source);
        Matcher named = NAMED.matcher(words);
        if (named.find()) {
            return new Numbered(numbers(words));
        }
        Matcher above = ABOVE.matcher(words);
        if (above.find()) {
            String section = above.group("section");
            return new Above(section == null || section.startsWith("statement") || section.equals("the") ? "" : section);
        }
        if (STATEMENTS.matcher(words).find()) {
            return new Statements();
        }
        return OWN.matcher(words).find() ? new OfItsOwn() : new Unsaid();
    }

    private static Set<Integer> numbers(String words) {
        Set<Integer> numbers = new LinkedHashSet<>();
        NAMED.matcher(words).results().forEach(list -> {
            for (int group = 1; group <= list.groupCount(); group++) {
                if (list.group(group) != null) {
                    RANGE.matcher(list.group(group)).results().forEach(range -> add(range.group(1), range.group(3), numbers));
                }
            }
        });
        return Set.copyOf(numbers);
    }

    private static void add(String first, String last, Set<Integer> numbers) {
        int from = Integer.parseInt(first);
        int to = last == null ? from : Integer.parseInt(last);
        for (int number = Math.min(from, to); number <= Math.max(from, to); number++) {
            numbers.add(number);
        }
    }
}
