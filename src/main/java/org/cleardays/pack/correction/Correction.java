package org.cleardays.pack.correction;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * In what a reader's copy differs from the one they had before. Nothing of what that one said is told again: a correction may have taken
 * it out, and it may be on paper in a place where it is safe no longer.
 *
 * @param hadSince when the copy before it went to its reader
 * @param compared false where no machine can say what is different, as with pictures of pages
 * @param same     whether it says all that the one before it said, and nothing else
 * @param ways     what is new or changed, by its number in this copy
 * @param takenOut numbers, in the copy before, of what its author has taken out of the report; not of what this reader may not read now
 */
public record Correction(Instant hadSince, boolean compared, boolean same, Map<Integer, Way> ways, List<Integer> takenOut) {

    /** What became of a statement, as its reader sees it. */
    public enum Way { NEW, CHANGED }

    public Correction {
        ways = Map.copyOf(ways);
        takenOut = List.copyOf(takenOut);
    }

    static Correction notCompared(Instant hadSince) {
        return new Correction(hadSince, false, false, Map.of(), List.of());
    }

    public boolean isNew(int number) {
        return ways.get(number) == Way.NEW;
    }

    public boolean isChanged(int number) {
        return ways.get(number) == Way.CHANGED;
    }

    /** Whether anything in it is marked. */
    public boolean marks() {
        return !ways.isEmpty();
    }

    /** "3", "3 and 5", "3, 5 and 7". */
    public String takenOutInWords() {
        List<String> numbers = takenOut.stream().map(String::valueOf).toList();
        return numbers.size() < 2 ? String.join("", numbers)
                : String.join(", ", numbers.subList(0, numbers.size() - 1)) + " and " + numbers.getLast();
    }
}
