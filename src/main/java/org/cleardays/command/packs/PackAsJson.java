package org.cleardays.command.packs;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.cleardays.command.Json;
import org.cleardays.disclosure.GateHit;

/** What making a pack came to, for programs: one object. */
final class PackAsJson {

    private PackAsJson() {
    }

    static String of(MadePack made, String out) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("outcome", made.outcome());
        told.put("for", made.forWhom());
        told.put("out", made.isStopped() ? null : out);
        told.put("pages", made.pages());
        told.put("plan", made.contents().stream().map(entry -> row("title", entry.title(), "from", entry.from(), "note", entry.note())).toList());
        told.put("left-out", made.leftOut().stream().map(gap -> row("file", gap.file(), "why", gap.why())).toList());
        told.put("withheld", made.withheld().stream().map(one -> row(
                "author", one.author(), "statement", one.statement(), "why", one.why())).toList());
        told.put("gate", hits(made.hits()));
        told.put("let-go", hits(made.letGo()));
        return Json.of(told);
    }

    private static List<Map<String, Object>> hits(List<GateHit> hits) {
        return hits.stream().map(hit -> row("words", hit.words(), "found", hit.found(), "near", hit.near(), "where", hit.where())).toList();
    }

    private static Map<String, Object> row(Object... keysAndValues) {
        Map<String, Object> row = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            row.put(String.valueOf(keysAndValues[i]), keysAndValues[i + 1]);
        }
        return row;
    }
}
