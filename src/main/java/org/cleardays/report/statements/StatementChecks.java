package org.cleardays.report.statements;

import java.util.List;

import org.cleardays.report.Check;

/** Every check of a single statement. */
public final class StatementChecks {

    private StatementChecks() {
    }

    public static List<Check> all(FindingWords words) {
        return List.of(new StatementsSaySomething(words), new StatementsAreMarked(words), new FactsNameTheirRecord(words),
                new ObservationsSayWhoAndWhen(words), new AllegationsSayWhoToWhom(words), new OpinionsSayWhoseOnWhat(words),
                new SourcesAreGiven(words), new AboutWhomIsGiven(words));
    }
}
