package org.cleardays.report.hints;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.cleardays.report.Check.Subject;
import org.cleardays.report.Hint;
import org.cleardays.report.Hints;
import org.cleardays.report.Statement;

/**
 * Who may read a statement, where it will not be understood: whoever shares the report decides then. This only foresees it; what holds is how
 * the words are understood when the report is shared.
 */
record WhoMayReadHints(HintWords words) implements Hints {

    private static final Pattern CLEAR = Pattern.compile(
            "(the )?family|professionals( only)?|(the )?chair( only)?|nobody|no[ -]one|(a)?waits (for )?release.*");
    private static final Pattern REASON = Pattern.compile("\\s*(\\(.*\\)|:.*)\\.?\\s*$");
    private static final Pattern FRAME = Pattern.compile("^(the )?family,? (but |except )?(?=not |except )?|\\b(not|only|except|but)\\b");

    @Override
    public List<Hint> of(Subject subject) {
        List<Hint> hints = new ArrayList<>();
        List<Statement> statements = subject.report().statements();
        long blank = statements.stream().filter(statement -> !says(statement)).count();
        if (blank > 0) {
            hints.add(words.at("", "restrictions-blank", "rows", String.valueOf(blank)));
        }
        names(subject).ifPresent(names -> statements.stream().filter(statement -> says(statement) && !isClear(statement.whoMayRead(), names))
                .forEach(statement -> hints.add(words.at(statement.place(), "restriction-unclear"))));
        return hints;
    }

    private static boolean says(Statement statement) {
        return statement.whoMayRead().matches(".*\\p{L}.*");
    }

    /** The names of all who may get a copy, in small letters; empty where no conference is known. */
    private static Optional<List<String>> names(Subject subject) {
        return subject.expected().map(expected -> expected.conference().readers().stream()
                .flatMap(reader -> Stream.of(reader.name().toLowerCase(Locale.UK), reader.firstName().toLowerCase(Locale.UK))).toList());
    }

    private static boolean isClear(String written, List<String> names) {
        String head = REASON.matcher(written).replaceFirst("").toLowerCase(Locale.UK).strip().replaceAll("\\.$", "");
        if (CLEAR.matcher(head).matches()) {
            return !head.endsWith("family") || head.equalsIgnoreCase(written.strip().replaceAll("\\.$", ""));
        }
        List<String> named = Stream.of(FRAME.matcher(head).replaceAll(" ").split(",|\\band\\b|&")).map(String::strip)
                .filter(name -> !name.isEmpty()).collect(Collectors.toList());
        return !named.isEmpty() && names.containsAll(named);
    }
}
