package org.cleardays.report.checks;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.cleardays.report.Check;
import org.cleardays.report.Finding;
import org.cleardays.report.ReadReport;
import org.cleardays.report.statements.StatementChecks;
import org.cleardays.report.statements.FindingWords;

/** Every check; what they find comes in the order in which the author meets it. */
public final class ReportChecks implements Check {

    private static final Set<String> FILLED_IN_BEFORE = Set.of("conference", "agency", "author", "role", "contact", "children");

    private final FindingWords words;
    private final List<Check> checks;

    private ReportChecks(FindingWords words) {
        this.words = words;
        this.checks = Stream.concat(ofTheWhole(words).stream(), StatementChecks.all(words).stream()).toList();
    }

    private static List<Check> ofTheWhole(FindingWords words) {
        return List.of(new ConferenceIsRight(words), new ChildrenAreNamed(words), new SectionsAreFound(words), new FieldsAreFilledIn(words),
                new AgencyIsRight(words), new AuthorIsTheOneAsked(words), new DatesAreRight(words), new ChildrenAreRight(words),
                new SectionsAreFilledIn(words), new ThresholdIsAsTheAuthorityWants(words), new NothingStandsOutsideTheTables(words),
                new DangersSayWhoWorries(words), new DangersHaveGoals(words), new ChildrenAreHeard(words), new EachChildHasAScale(words),
                new SharingIsTold(words));
    }

    public static ReportChecks all() {
        return new ReportChecks(FindingWords.load());
    }

    /** A file that holds none of the form's headings, or nothing under them, gets one finding; the others would only repeat it. */
    @Override
    public List<Finding> of(Subject subject) {
        if (subject.report().sections().isEmpty()) {
            return List.of(words.at("", "no-form"));
        }
        if (isBlank(subject.report())) {
            return List.of(words.at("", "form-blank"));
        }
        return FindingsInOrder.of(checks.stream().flatMap(check -> check.of(subject).stream()).toList(), subject);
    }

    /** Nobody has written anything into the form since we filled in what we knew: most likely the wrong file was attached. */
    private static boolean isBlank(ReadReport report) {
        return report.statements().isEmpty() && report.outside().isEmpty()
                && report.scales().stream().allMatch(scale -> scale.score().isEmpty() && scale.reason().isBlank())
                && report.fields().entrySet().stream().allMatch(field -> FILLED_IN_BEFORE.contains(field.getKey()) || field.getValue().isBlank());
    }
}
