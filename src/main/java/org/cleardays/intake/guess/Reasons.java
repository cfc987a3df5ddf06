package org.cleardays.intake.guess;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Reasons for one guess, gathered one by one. */
final class Reasons {

    private record Weighed(int weight, String words) {
    }

    private final List<Weighed> gathered = new ArrayList<>();

    void add(boolean holds, int weight, String words) {
        if (holds) {
            gathered.add(new Weighed(weight, words));
        }
    }

    int weight() {
        return gathered.stream().mapToInt(Weighed::weight).sum();
    }

    List<String> strongestFirst() {
        return gathered.stream().sorted(Comparator.comparingInt(Weighed::weight).reversed()).map(Weighed::words).toList();
    }
}
