package org.cleardays.pack.correction;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.cleardays.document.form.Phrases;
import org.cleardays.report.Report;
import org.cleardays.report.ScaleEntry;
import org.cleardays.report.Statement;
import org.cleardays.report.version.StatementPairs;

/**
 * Which statement of the newer version of a report was which of the older one, by their numbers in the report; children's places on the
 * safety scale are numbered on after the last statement, as in copies.
 */
final class Counterparts {

    private final Report older;
    private final Report newer;
    private final StatementPairs pairs;
    private final Map<Integer, Integer> befores = new HashMap<>();

    Counterparts(Report older, Report newer) {
        this.older = older;
        this.newer = newer;
        this.pairs = StatementPairs.of(older.statements(), newer.statements());
        newer.statements().forEach(now -> pairs.before(now).ifPresent(old -> befores.put(now.number(), old.number())));
        IntStream.range(0, newer.scales().size()).forEach(place -> scaleOf(newer.scales().get(place).child())
                .ifPresent(old -> befores.put(firstScale(newer) + place, firstScale(older) + old)));
    }

    private Optional<Integer> scaleOf(String child) {
        List<ScaleEntry> scales = older.scales();
        return IntStream.range(0, scales.size()).boxed()
                .filter(place -> Phrases.compared(scales.get(place).child()).equals(Phrases.compared(child))).findFirst();
    }

    private static int firstScale(Report report) {
        return report.statements().stream().mapToInt(Statement::number).max().orElse(0) + 1;
    }

    /** The number that it had; empty where it is new in the report. */
    Optional<Integer> before(int original) {
        return Optional.ofNullable(befores.get(original));
    }

    /**
     * The numbers that statements had which are gone, and whose place nothing has taken that this reader may not read: what was changed
     * into such a thing must not be told from what was never touched.
     */
    Set<Integer> takenOut(Set<Integer> readableNow) {
        Set<String> sections = new HashSet<>();
        newer.statements().stream().filter(now -> pairs.before(now).isEmpty() && !readableNow.contains(now.number()))
                .forEach(now -> sections.add(now.section()));
        Set<Integer> gone = new HashSet<>();
        pairs.unmatched().stream().filter(old -> !sections.contains(old.section())).forEach(old -> gone.add(old.number()));
        IntStream.range(firstScale(older), firstScale(older) + older.scales().size()).filter(number -> !befores.containsValue(number))
                .forEach(gone::add);
        return gone;
    }
}
