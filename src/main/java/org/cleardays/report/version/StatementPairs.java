package org.cleardays.report.version;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;

import org.cleardays.document.form.Phrases;
import org.cleardays.report.Statement;

/**
 * Which statement of the newer version was which of the older: first those whose words are the same, wherever they stand; then the most
 * alike; then those at the same place, if they share words at all.
 */
public final class StatementPairs {

    private static final double ALIKE = 0.6;
    private static final double AT_THE_SAME_PLACE = 0.25;
    /** With more than these to compare (a report of hundreds of new statements), only places count. */
    private static final int MOST_COMPARED = 40_000;

    private final Map<Statement, Statement> befores = new HashMap<>();
    private final Set<Statement> unmatched;

    private StatementPairs(List<Statement> before) {
        unmatched = new LinkedHashSet<>(before);
    }

    public static StatementPairs of(List<Statement> before, List<Statement> after) {
        StatementPairs pairs = new StatementPairs(before);
        pairs.pair(after, statement -> statement.section() + "\n" + Phrases.tidy(statement.text()), (old, now) -> true);
        pairs.pair(after, statement -> Phrases.tidy(statement.text()), (old, now) -> true);
        pairs.pairMostAlike(pairs.unpaired(after));
        pairs.pair(after, Statement::place, (old, now) -> Likeness.of(old.text(), now.text()) >= AT_THE_SAME_PLACE);
        return pairs;
    }

    private List<Statement> unpaired(List<Statement> after) {
        return after.stream().filter(now -> before(now).isEmpty()).toList();
    }

    /** Those with equal keys, the first with the first, if they are the same on a second look. */
    private void pair(List<Statement> after, Function<Statement, String> key, BiPredicate<Statement, Statement> same) {
        Map<String, Deque<Statement>> byKey = new HashMap<>();
        unmatched.forEach(old -> byKey.computeIfAbsent(key.apply(old), none -> new ArrayDeque<>()).add(old));
        for (Statement now : unpaired(after)) {
            Deque<Statement> olds = byKey.getOrDefault(key.apply(now), new ArrayDeque<>());
            if (!olds.isEmpty() && same.test(olds.peek(), now)) {
                pair(olds.poll(), now);
            }
        }
    }

    private void pair(Statement old, Statement now) {
        befores.put(now, old);
        unmatched.remove(old);
    }

    private record Candidate(Statement old, Statement now, double likeness) {
    }

    private void pairMostAlike(List<Statement> after) {
        if ((long) unmatched.size() * after.size() > MOST_COMPARED) {
            return;
        }
        List<Candidate> candidates = new ArrayList<>();
        unmatched.forEach(old -> after.forEach(now -> candidates.add(new Candidate(old, now, Likeness.of(old.text(), now.text())))));
        candidates.stream().filter(candidate -> candidate.likeness() >= ALIKE)
                .sorted(Comparator.comparingDouble(Candidate::likeness).reversed())
                .filter(candidate -> unmatched.contains(candidate.old()) && before(candidate.now()).isEmpty())
                .forEachOrdered(candidate -> pair(candidate.old(), candidate.now()));
    }

    /** What it was; empty where it is new. */
    public Optional<Statement> before(Statement now) {
        return Optional.ofNullable(befores.get(now));
    }

    /** Those of the older version that are gone. */
    public List<Statement> unmatched() {
        return List.copyOf(unmatched);
    }
}
