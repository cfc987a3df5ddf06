package org.cleardays.report.hints;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.cleardays.report.Check.Subject;
import org.cleardays.report.Hint;
import org.cleardays.report.Hints;
import org.cleardays.report.Statement;

/** The hints that matter most, in the order of the report: twelve at most, for nobody reads more. */
public final class ReportHints implements Hints {

    private static final int MOST = 12;

    /** Those that matter most first. */
    private final List<Hints> kinds;

    private ReportHints(HintWords words) {
        kinds = List.of(new SectionHints(words), new KindHints(words), new WhoMayReadHints(words), new AbbreviationHints(words),
                new PlainWordHints(words), new LengthHints(words));
    }

    public static ReportHints all() {
        return new ReportHints(HintWords.load());
    }

    @Override
    public List<Hint> of(Subject subject) {
        Map<String, Integer> numbers = subject.report().statements().stream()
                .collect(Collectors.toMap(Statement::place, Statement::number, (first, second) -> first));
        Function<Hint, Integer> place = hint -> numbers.getOrDefault(hint.place(), 0);
        return kinds.stream().flatMap(kind -> kind.of(subject).stream()).distinct().limit(MOST).sorted(Comparator.comparing(place)).toList();
    }
}
