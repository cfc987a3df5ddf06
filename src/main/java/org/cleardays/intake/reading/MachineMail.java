package org.cleardays.intake.reading;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.cleardays.document.mail.MachineMarks;
import org.cleardays.document.mail.ParsedMail;

/** Tells mail that nobody wrote by hand, which is never answered (RFC 3834, section 2; threat A9). */
public final class MachineMail {

    private static final Set<String> BULK = Set.of("bulk", "list", "junk", "auto_reply");
    private static final Pattern AWAY = Pattern.compile("(?i)^(automatic reply|auto(matic)?[ -]?reply|out of (the )?office|autoresponse)\\b.*");

    private final String reportsAddress;
    private final String ownIds;

    public MachineMail(String reportsAddress) {
        this.reportsAddress = reportsAddress.toLowerCase(Locale.ROOT);
        this.ownIds = this.reportsAddress.substring(reportsAddress.indexOf('@')).replace("@", "@cleardays.");
    }

    /** Whether it must not be answered, for either reason. */
    public boolean is(ParsedMail mail) {
        return isOurs(mail) || isAutomatic(mail);
    }

    /** Our Message-IDs end in {@code @cleardays.} and the domain of the address for reports; each mail of ours names it in X-Loop. */
    public boolean isOurs(ParsedMail mail) {
        return mail.marks().loops().contains(reportsAddress) || mail.from().filter(reportsAddress::equals).isPresent()
                || mail.messageId().filter(id -> id.toLowerCase(Locale.ROOT).endsWith(ownIds)).isPresent();
    }

    private static boolean isAutomatic(ParsedMail mail) {
        MachineMarks marks = mail.marks();
        boolean submitted = !marks.autoSubmitted().isBlank() && !marks.autoSubmitted().equals("no");
        return submitted || BULK.contains(marks.precedence()) || marks.list() || marks.nullReturnPath() || marks.autoreply()
                || AWAY.matcher(mail.subject()).matches();
    }
}
