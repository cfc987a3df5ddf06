package org.cleardays.intake.reading;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The words that a sender wrote anew, above whatever the mail quotes.
 *
 * @param text without quoted text, and without the lines from the sign-off on
 */
public record NewWords(String text) {

    private static final int SHORT = 400;
    private static final Pattern QUOTED = Pattern.compile("(?im)^\\s*(>|-{2,} ?(original|forwarded) message|_{10,}|on .{5,200} wrote:"
            + "|from: .{3,200}|begin forwarded message|sent from my )");
    private static final Pattern SIGN_OFF = Pattern.compile("(?im)^\\s*(-- ?$|(kind |best |warm |many )?(regards|wishes|thanks)[,.!]?\\s*$"
            + "|thank you[,.!]?\\s*$|yours (sincerely|faithfully|truly))");
    private static final Pattern GREETING = Pattern.compile("(?i)^(dear|hello|hi|good (morning|afternoon|evening))\\b[^\\n]{0,60}$");

    /** Each clause of a plain "nothing to add" must be one of these; anything else is read by a person. */
    private static final List<Pattern> PLAIN = List.of(
            Pattern.compile("(?i)((we|i|there)( is| are| have| has|'ve)?( got)? )?(nothing|no (information|report))( else| more| further)?"
                    + " to (add|report|share|contribute)( to this| for this| on this| at this time| at present| from us| from me)*"),
            Pattern.compile("(?i)((the |this )?(family|child|children|patients?)( is| are)? )?"
                    + "(not )?known to (us|me|our (service|school|practice|surgery))"),
            Pattern.compile("(?i)((they|she|he|the child|the children) (was|were) )?last seen( by us| here| at the surgery)?( on)?"
                    + " \\d{1,2}(st|nd|rd|th)? [a-z]{3,9}( \\d{4})?"),
            Pattern.compile("(?i)(we have |i have )?no (involvement|contact)( with (the|this) (family|child|children))?"));
    private static final Pattern NOTHING = Pattern.compile("(?i)\\b(nothing|no information|no report|no involvement|no contact|not known)\\b");

    /** The new words of a mail's body. */
    public static NewWords in(String body) {
        return new NewWords(before(SIGN_OFF, before(QUOTED, body)).strip());
    }

    private static String before(Pattern start, String words) {
        var found = start.matcher(words);
        return found.find() ? words.substring(0, found.start()) : words;
    }

    /** Whether there are some, and so few that no report stands in them. */
    public boolean areShort() {
        return !text.isBlank() && text.length() <= SHORT;
    }

    /** Whether they say plainly, and say nothing else, that there is nothing to add. */
    public boolean saysNothingToAdd() {
        List<String> clauses = text.lines().map(String::strip).filter(line -> !GREETING.matcher(line).matches())
                .flatMap(Pattern.compile("[.,;!–]+|\\band\\b| - ")::splitAsStream).map(String::strip).filter(clause -> !clause.isEmpty()).toList();
        return clauses.stream().anyMatch(clause -> NOTHING.matcher(clause).find())
                && clauses.stream().allMatch(clause -> PLAIN.stream().anyMatch(plain -> plain.matcher(clause).matches()));
    }
}
