package org.cleardays.command;

import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.cleardays.timescale.Deadline;
import org.cleardays.timescale.Due;
import org.cleardays.timescale.Undated;
import org.cleardays.timescale.Working;

/** Deadlines for programs: an array of objects; {@code due} with its offset, or null and {@code why}. */
final class DuesAsJson {

    private static final DateTimeFormatter OFFSET = DateTimeFormatter.ISO_OFFSET_DATE_TIME;

    private DuesAsJson() {
    }

    static String of(List<Due> dues) {
        return Json.of(dues.stream().map(DuesAsJson::row).toList());
    }

    private static Map<String, Object> row(Due due) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", due.id());
        row.put("what", due.what());
        row.put("by", due.by());
        row.put("to", due.to());
        row.put("due", due instanceof Deadline deadline ? OFFSET.format(deadline.due()) : null);
        row.put("rule", due.rule());
        row.put("source", due.source());
        row.put("because", due.because());
        row.put("matter", due.matter().word());
        if (!due.profession().isEmpty()) {
            row.put("profession", due.profession());
        }
        switch (due) {
            case Deadline deadline -> working(row, deadline.working());
            case Undated undated -> row.put("why", undated.why().words());
        }
        return row;
    }

    private static void working(Map<String, Object> row, Working working) {
        row.put("skipped", working.skipped().stream().map(skipped -> pair("day", skipped.day().toString(), "why", skipped.why()))
                .toList());
        row.put("otherwise", working.otherwise().stream()
                .map(other -> pair("convention", other.convention(), "due", OFFSET.format(other.due()))).toList());
        working.workTo().ifPresent(day -> row.put("workTo", day.toString()));
        working.lastPosting().ifPresent(day -> row.put("lastPosting", day.toString()));
    }

    private static Map<String, String> pair(String firstKey, String first, String secondKey, String second) {
        Map<String, String> pair = new LinkedHashMap<>();
        pair.put(firstKey, first);
        pair.put(secondKey, second);
        return pair;
    }
}
