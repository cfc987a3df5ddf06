package org.cleardays.command.reports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.cleardays.command.Json;
import org.cleardays.report.Mark;
import org.cleardays.report.ReportExamination.Examined;
import org.cleardays.report.Statement;

/** What became of a file, for programs: one object on one line. */
final class CheckedAsJson {

    private CheckedAsJson() {
    }

    static String line(CheckedFile checked) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("file", checked.file());
        row.put("outcome", checked.outcome());
        row.put("reason", checked.reason().word());
        row.put("form", checked.examined().map(examined -> examined.reading().form()).orElse(""));
        row.put("sections", from(checked, examined -> examined.reading().content().sections()));
        row.put("statements", from(checked, examined -> examined.reading().content().statements().stream().map(CheckedAsJson::statement).toList()));
        row.put("findings", from(checked, examined -> examined.findings().stream().map(found -> at(found.place(), found.says())).toList()));
        row.put("hints", from(checked, examined -> examined.hints().stream().map(hint -> at(hint.place(), hint.says())).toList()));
        return Json.line(row);
    }

    private static List<?> from(CheckedFile checked, java.util.function.Function<Examined, List<?>> what) {
        Optional<List<?>> list = checked.examined().map(what);
        return list.orElse(List.of());
    }

    private static Map<String, Object> statement(Statement statement) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("section", statement.section());
        row.put("text", statement.text());
        row.put("mark", statement.mark().map(Mark::word).orElse(null));
        row.put("source", statement.source());
        row.put("about", statement.about());
        row.put("restriction", statement.whoMayRead());
        row.put("place", statement.place());
        return row;
    }

    private static Map<String, Object> at(String place, String says) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("place", place);
        row.put("says", says);
        return row;
    }
}
