package org.cleardays.report.checks;

import java.util.List;

import org.cleardays.report.Check;
import org.cleardays.report.Finding;
import org.cleardays.report.ReadReport.Outside;
import org.cleardays.report.statements.FindingWords;

/** What was written beside the tables carries no mark and no source; its author puts it where it belongs, so that nothing is lost. */
record NothingStandsOutsideTheTables(FindingWords words) implements Check {

    @Override
    public List<Finding> of(Subject subject) {
        return subject.report().outside().stream().map(Outside::place).distinct().map(place -> words.at(place, "outside-table")).toList();
    }
}
