package org.cleardays.command.reports;

import java.util.ArrayList;
import java.util.List;

import org.cleardays.document.mail.MachineMarks;
import org.cleardays.document.mail.ParsedMail;
import org.cleardays.intake.reading.MachineMail;

/** What says that nobody wrote a mail by hand, each in a word or two; none where somebody did. */
final class MachineSigns {

    private MachineSigns() {
    }

    static List<String> of(ParsedMail mail, String reportsAddress) {
        List<String> signs = new ArrayList<>();
        MachineMail machines = new MachineMail(reportsAddress);
        if (machines.isOurs(mail)) {
            signs.add("our own mail");
        }
        if (mail.notice().isPresent()) {
            signs.add("delivery notice");
        }
        if (machines.is(mail)) {
            marks(mail.marks(), signs);
        }
        return machines.is(mail) && signs.isEmpty() ? List.of("subject of an automatic reply") : List.copyOf(signs);
    }

    private static void marks(MachineMarks marks, List<String> signs) {
        if (!marks.autoSubmitted().isBlank()) {
            signs.add("Auto-Submitted: " + marks.autoSubmitted());
        }
        if (!marks.precedence().isBlank()) {
            signs.add("Precedence: " + marks.precedence());
        }
        if (marks.list()) {
            signs.add("mailing list");
        }
        if (marks.nullReturnPath()) {
            signs.add("no return path");
        }
        if (marks.autoreply()) {
            signs.add("header of an autoresponder");
        }
    }
}
