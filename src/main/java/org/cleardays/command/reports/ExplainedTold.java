package org.cleardays.command.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.cleardays.intake.Reason;
import org.cleardays.report.ReportExamination.Examined;

/** What intake would do with a mail, for people; nothing that stands in it can steer the terminal. */
final class ExplainedTold {

    private ExplainedTold() {
    }

    static String aloud(Explained explained) {
        List<String> lines = new ArrayList<>();
        lines.add(explained.file() + ": " + explained.verdict().outcome() + (explained.says().isBlank() ? "." : ". " + explained.says()));
        explained.assumed().forEach(assumed -> lines.add("  Assumed: " + assumed));
        explained.conference().ifPresent(reference -> lines.add("  Conference: " + reference));
        lines.add("  From: " + explained.mail().from().orElse("no one address") + "; " + proof(explained));
        explained.mail().authentication().headers().forEach(server -> lines.add("  Authentication-Results: " + ExplainedAsJson.server(server)));
        explained.machine().forEach(sign -> lines.add("  Sign of a machine: " + sign));
        explained.codes().forEach(code -> lines.add("  Code %s in %s: %s".formatted(code.code(), code.where(),
                code.holds() ? "its check characters hold" : "no code, its check characters do not hold")));
        explained.parts().forEach(part -> lines.add("  " + part(part)));
        if (!explained.reply().isBlank()) {
            lines.add("  Its words say: " + explained.reply());
        }
        explained.report().ifPresent(examined -> lines.add("  " + report(examined)));
        return lines.stream().map(line -> line.replaceAll("\\p{Cntrl}", "?")).collect(Collectors.joining(System.lineSeparator()));
    }

    private static String proof(Explained explained) {
        return explained.proved().map(proved -> proved ? "our server found" : "our server did not find").orElse("nobody checks")
                + " that it comes from there";
    }

    private static String part(MailParts.Part part) {
        String path = part.within().isEmpty() ? part.name() : String.join("/", part.within()) + "/" + part.name();
        return "File %s (%d bytes): %s, %s, %s%s".formatted(path, part.size(), part.kind().words(), part.came(), part.takenAs(),
                part.reason() == Reason.NONE ? "" : ". " + part.reason().words());
    }

    private static String report(Examined examined) {
        int findings = examined.findings().size();
        return "Its report (%s) would then be %s.".formatted(examined.reading().form(),
                findings == 0 ? "accepted" : "returned with " + findings + (findings == 1 ? " finding" : " findings") + "; \"check\" tells them");
    }
}
