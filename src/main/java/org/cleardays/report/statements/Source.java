package org.cleardays.report.statements;

import java.util.Set;
import java.util.regex.Pattern;

import org.cleardays.report.Statement;
import org.cleardays.report.wording.Cues;
import org.cleardays.report.wording.Quotes;
import org.cleardays.report.wording.WordsFile;

/**
 * What a statement and its source tell of where it comes from. Looks only whether something is there; in doubt it is.
 *
 * @param text the statement without what it quotes
 */
record Source(Statement statement, String text, String written) {

    private static final WordsFile WORDS = WordsFile.read("sources.yaml");
    private static final Cues OWN = WORDS.cues("own");
    private static final Cues NOTHING = WORDS.cues("nothing");
    private static final Cues TIME = WORDS.cues("time");
    private static final Cues OCCASION = WORDS.cues("occasion");
    private static final Cues CHANNEL = WORDS.cues("channel");
    private static final Cues SPEAKING = WORDS.cues("speaking");
    private static final Cues LISTENER = WORDS.cues("listener");
    private static final Cues ACCOUNT = WORDS.cues("account");
    private static final Cues RECORD = WORDS.cues("record");
    private static final Cues HOLDING = WORDS.cues("holding");
    private static final Cues BASIS = WORDS.cues("basis");
    private static final Cues BECAUSE = WORDS.cues("because");
    private static final Cues SECOND_HAND = WORDS.cues("second-hand");
    private static final Pattern NUMBER = Pattern.compile("\\d");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{2}|\\p{Lu}");
    private static final Pattern TO_SOMEBODY = Pattern.compile("\\b(to|told) \\p{L}[^,;(]*", Pattern.CASE_INSENSITIVE);

    /** Sections of what is to be done: nothing in them is a judgement that rests on something. */
    private static final Set<String> PLANS = Set.of("needs-to-happen", "safety-goals");

    static Source of(Statement statement) {
        return new Source(statement, Quotes.leftOut(statement.text()), statement.source());
    }

    /** Whether there are words at all, and not only such as name nothing. */
    boolean isGiven() {
        return hasWords(NOTHING.without(written));
    }

    /** Whether it names somebody or something beside the author, the time and the occasion. */
    boolean namesAnother() {
        return hasWords(another(written));
    }

    /** "Me", "own knowledge, 3 May": no more than that the author says so. */
    boolean isTheAuthorAlone() {
        return OWN.in(written) && !hasWords(OWN.without(TIME.without(written)).replaceAll("(?i)knowledge|seen|by", " "));
    }

    boolean saysWhoSaw() {
        return OWN.in(written) || OWN.in(text) || namesAnother();
    }

    boolean saysWhen() {
        return NUMBER.matcher(written).find() || TIME.in(written) || TIME.in(text) || !statement.when().isBlank();
    }

    boolean saysWhoSaid() {
        return hasWords(another(TO_SOMEBODY.matcher(written).replaceAll(" "))) || SPEAKING.in(text);
    }

    boolean saysToWhom() {
        return TO_SOMEBODY.matcher(written).find() || OWN.in(written) || CHANNEL.in(written) || LISTENER.in(text);
    }

    /** Whether it is somebody's account and no record. */
    boolean isAnAccount() {
        return ACCOUNT.in(written) && !RECORD.in(written);
    }

    boolean saysWhose() {
        return OWN.in(written) || OWN.in(text) || HOLDING.in(text) || hasWords(another(BASIS.first(written)
                .map(cue -> written.substring(0, written.indexOf(cue))).orElse(written)));
    }

    boolean saysOnWhat() {
        return BASIS.in(written) || BECAUSE.in(text);
    }

    boolean isSecondHand() {
        return SECOND_HAND.in(text);
    }

    boolean isPlan() {
        return PLANS.contains(statement.section());
    }

    private static String another(String words) {
        return OWN.without(OCCASION.without(TIME.without(NOTHING.without(words))));
    }

    private static boolean hasWords(String words) {
        return LETTERS.matcher(words).find();
    }
}
