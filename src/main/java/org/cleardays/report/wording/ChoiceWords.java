package org.cleardays.report.wording;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells whether words are an author's choice to say nothing in a section (domain.md 4): "not known to us", "known, last seen 2 April,
 * nothing to add".
 */
public final class ChoiceWords {

    private static final Pattern BRACKETS = Pattern.compile("\\([^)]*\\)");
    private static final String SEEN = "(?:last )?(?:seen|contact|visited|attended)(?: (?:on|in|at))? ((?:[\\p{L}\\p{N}]+ ?){1,7}?)";
    private static final String ADD = "nothing (?:further |more |else |new )?to (?:add|report)";
    /** With the date behind "last seen" as its one group. */
    private static final Pattern LAST_SEEN = Pattern.compile("(?:(?:is |are )?known(?: to (?:us|our service|this agency))? )?(?:but |and )?"
            + SEEN + " (?:and )?" + ADD + "|(?:(?:is |are )?known(?: to us)? )?" + ADD + " " + SEEN);
    private static final Pattern DATE = Pattern.compile("\\d|\\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|day\\b"
            + "|\\b(?:week|month|year)\\b");
    private static final Set<String> NOTHING = Set.copyOf(Wordings.SHIPPED.phrases("nothing"));
    private static final Set<String> NEITHER = Set.copyOf(Wordings.SHIPPED.phrases("neither"));

    private ChoiceWords() {
    }

    /** Whether these words choose to say nothing. */
    public static boolean saysNothing(String words) {
        String plain = Wordings.plain(words);
        return NOTHING.contains(plain) || LAST_SEEN.matcher(plain).matches() && DATE.matcher(plain).find();
    }

    /** Whether these words neither say anything nor choose to say nothing: a dash, "n/a", the form's own words for a choice without a date. */
    public static boolean saysNeither(String words) {
        return NEITHER.contains(Wordings.plain(BRACKETS.matcher(words).replaceAll(" ")));
    }
}
