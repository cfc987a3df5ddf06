package org.cleardays.report.checks;

import java.util.List;

import org.cleardays.report.Check;
import org.cleardays.report.Finding;

/** Every check, in the order in which an author reads the findings. */
public final class ReportChecks implements Check {

    private final FindingWords words;
    private final List<Check> checks;

    private ReportChecks(FindingWords words) {
        this.words = words;
        this.checks = List.of(new ConferenceIsRight(words), new AuthorIsNamed(words), new SectionsAreFilledIn(words),
                new NothingStandsOutsideTheTables(words), new StatementsAreMarked(words), new SourcesAreGiven(words),
                new AboutWhomIsGiven(words), new EachChildHasAScale(words), new ReportIsSignedOff(words));
    }

    public static ReportChecks all() {
        return new ReportChecks(FindingWords.load());
    }

    /** A file that holds none of the form's headings gets this one finding; the others would only repeat it. */
    @Override
    public List<Finding> of(Subject subject) {
        if (subject.report().sections().isEmpty()) {
            return List.of(words.at("", "no-form"));
        }
        return checks.stream().flatMap(check -> check.of(subject).stream()).toList();
    }
}
