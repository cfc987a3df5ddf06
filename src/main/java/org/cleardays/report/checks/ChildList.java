package org.cleardays.report.checks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

import org.cleardays.conference.Child;
import org.cleardays.report.wording.Cues;

/** Children as people list them: "Ellie Carter, born 14 March 2019; Noah (2) and the unborn baby". */
public final class ChildList {

    private static final Pattern BETWEEN = Pattern.compile(
            "\\([^)]*\\)|"
                    + "\\d{1,2}(?:st|nd|rd|th)?\\s(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*|\\d+(?:st|nd|rd|th)?|[;,:&/+|]|\\band\\b",
            Pattern.CASE_INSENSITIVE);
    /** What stands beside names and is none. */
    private static final Cues BESIDE = Cues.of(List.of("born", "expected", "due", "edd", "dob", "d.o.b", "date of birth", "aged", "age", "years",
            "year", "months", "month", "weeks", "week", "old", "on", "the", "in", "of", "is", "child", "children", "sibling", "siblings", "family",
            "boy", "girl", "male", "female", "brother", "sister", "half", "twin", "twins", "name", "names", "none", "n/a", "not known", "unknown",
            "yet", "to", "be", "named", "pregnancy", "reception", "nursery", "expecting", "subject", "subjects", "yr", "yrs", "yo", "m", "f"));
    private static final Cues EVERYBODY = Cues.of(List.of("all", "both", "each", "every", "everybody", "everyone"));

    private static final Cues GROUP = Cues.of(List.of("children", "kids", "siblings", "family", "household"));

    private final String written;
    private final List<String> pieces;

    private ChildList(String written, List<String> pieces) {
        this.written = written;
        this.pieces = List.copyOf(pieces);
    }

    public static ChildList of(String written) {
        List<String> pieces = new ArrayList<>();
        Arrays.stream(BETWEEN.matcher(written).replaceAll(";").split(";")).map(BESIDE::without).filter(piece -> !Names.words(piece).isEmpty())
                .forEach(pieces::add);
        return new ChildList(written, pieces);
    }

    /** Whether it speaks of all of them: "all three", "the children". */
    public boolean isEverybody() {
        return EVERYBODY.in(written) || GROUP.in(written);
    }

    /** Whether somebody is in it who is none of these children; a family name alone is nobody. */
    public boolean namesAnother(List<Child> children) {
        return pieces.stream().filter(piece -> !EVERYBODY.in(piece)).anyMatch(piece -> children.stream().noneMatch(child -> Names.name(piece, child))
                && !Names.words(piece).stream().allMatch(word -> children.stream().anyMatch(child -> Names.isFamilyName(word, child))));
    }

    /** Whether it lists children one by one, and not this one. */
    public boolean leavesOut(Child child, List<Child> children) {
        return pieces.stream().anyMatch(piece -> children.stream().anyMatch(any -> Names.name(piece, any)))
                && pieces.stream().noneMatch(piece -> EVERYBODY.in(piece) || Names.name(piece, child));
    }
}
