package org.cleardays.conference.authority;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the word somebody probably meant: the nearest known one, at most two slips away, or one in a short word. */
public final class DidYouMean {

    private DidYouMean() {
    }

    public static Optional<String> of(String written, Collection<String> known) {
        int allowed = written.length() < 5 ? 1 : 2;
        return known.stream().filter(word -> slips(written, word) <= allowed)
                .min(Comparator.<String>comparingInt(word -> slips(written, word)).thenComparing(Comparator.naturalOrder()));
    }

    /** How many letters have to be put in, taken out, changed, or swapped with their neighbour. */
    private static int slips(String from, String to) {
        int[][] slips = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                slips[i][j] = i == 0 ? j : j == 0 ? i : least(slips, from, to, i, j);
            }
        }
        return slips[from.length()][to.length()];
    }

    private static int least(int[][] slips, String from, String to, int i, int j) {
        int change = slips[i - 1][j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        int least = Math.min(change, Math.min(slips[i - 1][j], slips[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && from.charAt(i - 1) == to.charAt(j - 2) && from.charAt(i - 2) == to.charAt(j - 1);
        return swapped ? Math.min(least, slips[i - 2][j - 2] + 1) : least;
    }
}
