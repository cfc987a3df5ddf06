package org.cleardays.pack.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.cleardays.disclosure.DisclosedCopy;
import org.cleardays.report.ReadReport;
import org.cleardays.report.Report;
import org.cleardays.report.Reports;
import org.cleardays.report.ScaleEntry;
import org.cleardays.report.Statement;
import org.cleardays.report.version.Difference;

/** A version of a report, and what of it a pack's reader may read: nothing else of it goes into any chapter. */
record Readable(Report report, DisclosedCopy copy) {

    /** By their number in the report; places on the safety scale are numbered on after the last statement. */
    Set<Integer> numbers() {
        return copy.parts().stream().flatMap(part -> part.blocks().stream()).map(DisclosedCopy.Block::original).collect(Collectors.toSet());
    }

    /**
     * In what this differs from an earlier version, as far as its reader may read both; what stood beside the tables is in neither.
     *
     * @param labels what the form calls its fields and sections, as {@link Reports#labels} gives it
     */
    Difference since(Readable earlier, Map<String, String> labels) {
        return new Difference(Difference.between(earlier.content(), content(), labels).changes().stream()
                .map(change -> new Difference.Change(change.of(), change.kind(), change.place(), change.words(),
                        change.details().stream().map(detail -> withHeadings(detail, labels)).toList())).toList());
    }

    /** A section is called by its heading, never by its key. */
    private static Difference.Detail withHeadings(Difference.Detail detail, Map<String, String> labels) {
        return !detail.what().equals("section") ? detail
                : new Difference.Detail(detail.what(), heading(detail.before(), labels), heading(detail.after(), labels));
    }

    private static String heading(String section, Map<String, String> labels) {
        return labels.getOrDefault(ReadReport.NOTHING_IN + section, section);
    }

    /** The author's own words about who may read this statement. */
    String whoMayRead(int original) {
        int last = last();
        return original > last ? report.scales().get(original - last - 1).whoMayRead()
                : report.statements().stream().filter(statement -> statement.number() == original).map(Statement::whoMayRead).findFirst()
                .orElse("");
    }

    private ReadReport content() {
        Set<Integer> numbers = numbers();
        int last = last();
        List<ScaleEntry> scales = new ArrayList<>();
        for (int i = 0; i < report.scales().size(); i++) {
            if (numbers.contains(last + i + 1)) {
                scales.add(report.scales().get(i));
            }
        }
        return new ReadReport(report.fields(), List.of(), report.statements().stream().filter(statement -> numbers.contains(statement.number()))
                .toList(), scales, List.of());
    }

    private int last() {
        return report.statements().stream().mapToInt(Statement::number).max().orElse(0);
    }
}
