package org.cleardays.pack.chapter;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.cleardays.report.Report;
import org.cleardays.report.ScaleEntry;
import org.cleardays.report.Statement;

/**
 * One agency's report as a chapter draws on it.
 *
 * @param anchor   where the report stands in the pack
 * @param readable the numbers of its statements that the pack's reader has; places on the safety scale are numbered on after the last
 */
public record Voice(String anchor, String agency, Report report, Set<Integer> readable) {

    public Voice {
        readable = Set.copyOf(readable);
    }

    List<Statement> statements(String section) {
        return report.statements().stream().filter(statement -> statement.section().equals(section))
                .filter(statement -> readable.contains(statement.number())).toList();
    }

    List<ScaleEntry> scales() {
        int last = report.statements().stream().mapToInt(Statement::number).max().orElse(0);
        List<ScaleEntry> scales = new ArrayList<>();
        for (int i = 0; i < report.scales().size(); i++) {
            if (readable.contains(last + i + 1)) {
                scales.add(report.scales().get(i));
            }
        }
        return scales;
    }
}
