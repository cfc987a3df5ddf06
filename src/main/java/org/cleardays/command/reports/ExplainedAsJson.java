package org.cleardays.command.reports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.cleardays.command.Json;
import org.cleardays.document.mail.AuthenticationResults.OfServer;
import org.cleardays.report.Finding;
import org.cleardays.report.ReportExamination.Examined;

/** What intake would do with a mail, for programs: one object on one line. */
final class ExplainedAsJson {

    private ExplainedAsJson() {
    }

    static String line(Explained explained) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("file", explained.file());
        row.put("outcome", explained.verdict().outcome());
        row.put("reason", explained.verdict().reason().word());
        row.put("says", explained.says());
        row.put("answer", explained.verdict().answer().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        row.put("conference", explained.conference().orElse(""));
        row.put("from", explained.mail().from().orElse(""));
        row.put("authentication", authentication(explained));
        row.put("machine", explained.machine());
        row.put("codes", explained.codes().stream().map(ExplainedAsJson::code).toList());
        row.put("parts", explained.parts().stream().map(ExplainedAsJson::part).toList());
        row.put("reply", explained.reply());
        row.put("report", explained.report().map(ExplainedAsJson::report).orElse(null));
        row.put("assumed", explained.assumed());
        return Json.line(row);
    }

    private static Map<String, Object> authentication(Explained explained) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("proved", explained.proved().orElse(null));
        row.put("signature", explained.mail().signature().map(signature -> signature.result().name().toLowerCase(Locale.ROOT)).orElse(""));
        row.put("servers", explained.mail().authentication().headers().stream().map(ExplainedAsJson::server).toList());
        return row;
    }

    static String server(OfServer server) {
        return server.authservId() + server.results().stream().map(result -> " " + result.method() + "=" + result.result())
                .collect(Collectors.joining());
    }

    private static Map<String, Object> code(MailCodesFound.Found found) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("code", found.code());
        row.put("where", found.where());
        row.put("holds", found.holds());
        return row;
    }

    private static Map<String, Object> part(MailParts.Part part) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("name", part.name());
        row.put("within", part.within());
        row.put("size", part.size());
        row.put("kind", part.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        row.put("opened", part.came());
        row.put("reason", part.reason().word());
        row.put("takenAs", part.takenAs());
        return row;
    }

    private static Map<String, Object> report(Examined examined) {
        List<Finding> findings = examined.findings();
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("outcome", findings.isEmpty() ? "accepted" : "returned");
        row.put("form", examined.reading().form());
        row.put("statements", examined.reading().content().statements().size());
        row.put("findings", findings.size());
        return row;
    }
}
