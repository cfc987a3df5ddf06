package org.cleardays.report.statements;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.cleardays.report.Check.Subject;
import org.cleardays.report.Finding;
import org.cleardays.report.Statement;
import org.cleardays.report.wording.WordsFile;

/** The statements that say something; of the others it is enough to hear that they do not. */
final class SpokenStatements {

    private static final WordsFile WORDS = WordsFile.read("sources.yaml");
    private static final Set<String> NOT_A_CHOICE = Set.copyOf(WORDS.list("not-a-choice"));
    private static final Set<String> ELSEWHERE = Set.copyOf(WORDS.list("elsewhere"));
    /** No phrase of the lists is longer. */
    private static final int LONGEST = 60;
    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    private SpokenStatements() {
    }

    static List<Finding> each(Subject subject, Function<Statement, Stream<Finding>> check) {
        return subject.report().statements().stream().filter(SpokenStatements::isSpoken).flatMap(check).toList();
    }

    static boolean isSpoken(Statement statement) {
        boolean words = LETTER.matcher(statement.text()).find();
        return words && (statement.text().length() > LONGEST || !isNoChoice(statement) && !pointsElsewhere(statement));
    }

    /** "n/a" and its like, where a choice belongs. */
    static boolean isNoChoice(Statement statement) {
        return !statement.text().isBlank() && (!LETTER.matcher(statement.text()).find() && !statement.text().matches(".*\\d.*")
                || NOT_A_CHOICE.contains(plain(statement)));
    }

    static boolean pointsElsewhere(Statement statement) {
        return ELSEWHERE.contains(plain(statement));
    }

    private static String plain(Statement statement) {
        return statement.text().toLowerCase(Locale.UK).replaceAll("[“”\"‘’()]|[.!]+$", "").strip();
    }
}
