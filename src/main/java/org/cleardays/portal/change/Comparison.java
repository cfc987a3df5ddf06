package org.cleardays.portal.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.cleardays.portal.act.TryChange.Effect;
import org.cleardays.portal.view.PlainWords;
import org.cleardays.portal.view.Times;
import org.cleardays.timescale.Deadline;
import org.cleardays.timescale.Due;
import org.cleardays.timescale.Standing;
import org.cleardays.timescale.Undated;
import org.cleardays.tracking.DeadlineLine;

/**
 * Each deadline before and after a change.
 *
 * @param rows in the order of the deadlines as they would be
 */
public record Comparison(List<Row> rows) {

    /**
     * One rule.
     *
     * @param before when it is due now, in words; a dash where the rule gives nothing now
     * @param after  when it would be due, in words
     * @param kept   what was met already and stays so, in words; blank where nothing was
     */
    public record Row(String what, String before, String after, boolean changes, String kept) {
    }

    static Comparison of(Effect effect) {
        List<Row> rows = new ArrayList<>();
        effect.after().forEach(line -> rows.add(row(before(effect, line.due()), Optional.of(line))));
        effect.before().stream().filter(line -> effect.after().stream().noneMatch(after -> isSame(after.due(), line.due())))
                .forEach(line -> rows.add(row(Optional.of(line), Optional.empty())));
        return new Comparison(List.copyOf(rows));
    }

    public List<Row> changed() {
        return rows.stream().filter(Row::changes).toList();
    }

    public List<Row> unchanged() {
        return rows.stream().filter(row -> !row.changes()).toList();
    }

    private static Optional<DeadlineLine> before(Effect effect, Due due) {
        return effect.before().stream().filter(line -> isSame(line.due(), due)).findFirst();
    }

    private static boolean isSame(Due one, Due other) {
        return one.id().equals(other.id()) && one.profession().equals(other.profession());
    }

    private static Row row(Optional<DeadlineLine> before, Optional<DeadlineLine> after) {
        String was = before.map(line -> when(line.due())).orElse("–");
        String willBe = after.map(line -> when(line.due())).orElse("–");
        Due due = after.or(() -> before).map(DeadlineLine::due).orElseThrow();
        return new Row(PlainWords.capital(due.what()), was, willBe, !was.equals(willBe), after.map(Comparison::kept).orElse(""));
    }

    private static String when(Due due) {
        return switch (due) {
            case Deadline deadline -> Times.full(deadline.due().toLocalDate()) + ", " + Times.clock(deadline.due().toLocalDateTime());
            case Undated undated -> undated.why().words();
        };
    }

    private static String kept(DeadlineLine line) {
        if (!line.reports().isEmpty()) {
            List<Standing> owed = line.reports().stream().map(DeadlineLine.OfReport::standing).filter(it -> it != Standing.NOT_APPLICABLE).toList();
            long met = owed.stream().filter(Comparison::met).count();
            return met == 0 ? "" : met + " of " + owed.size() + " reports met it already";
        }
        return line.standing().filter(Comparison::met).isPresent() ? "met already" : "";
    }

    private static boolean met(Standing standing) {
        return standing == Standing.KEPT || standing == Standing.KEPT_LATE;
    }
}
