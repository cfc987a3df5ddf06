package org.cleardays.disclosure.gate;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Slips of the pen: one letter wrong, missing, too many, or two changed over, in a word of five letters or more. */
final class Slips {

    private static final int LONG_ENOUGH = 5;

    /** Ordinary words that are one letter away from words often found in street names: never taken for a slip. */
    private static final Set<String> ORDINARY = Stream.of(("march watch match catch latch batch patch lunch reach teach beach each search "
            + "church closed closer closes clothe clone those whose house horse chose place plane plate space court count courts count "
            + "street streets stress grove grave prove drove drive driven driver under order older elder water later cater match "
            + "green greet great seven never ever rivers river liver three there these where about above other mother brother "
            + "words wards woods world would could should stone store story story after north worth fourth south mouth month")
            .split(" ")).map(Squeezed::alike).collect(Collectors.toUnmodifiableSet());

    private Slips() {
    }

    static boolean isAlike(String sought, String found) {
        return sought.equals(found) || sought.length() >= LONG_ENOUGH && !ORDINARY.contains(found) && isOneSlip(sought, found);
    }

    private static boolean isOneSlip(String sought, String found) {
        int same = 0;
        int shorter = Math.min(sought.length(), found.length());
        while (same < shorter && sought.charAt(same) == found.charAt(same)) {
            same++;
        }
        String left = sought.substring(same);
        String right = found.substring(same);
        return tail(left, 1).equals(tail(right, 1)) || tail(left, 1).equals(right) || left.equals(tail(right, 1)) || isSwap(left, right);
    }

    private static boolean isSwap(String left, String right) {
        return left.length() > 1 && right.length() > 1 && left.charAt(0) == right.charAt(1) && left.charAt(1) == right.charAt(0)
                && tail(left, 2).equals(tail(right, 2));
    }

    private static String tail(String word, int from) {
        return word.substring(Math.min(from, word.length()));
    }
}
