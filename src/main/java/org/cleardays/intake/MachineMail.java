package org.cleardays.intake;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.cleardays.document.mail.MachineMarks;
import org.cleardays.document.mail.ParsedMail;

/** Tells mail that nobody wrote by hand, which is never answered (RFC 3834, section 2; threat A9). */
final class MachineMail {

    private static final Set<String> BULK = Set.of("bulk", "list", "junk", "auto_reply");
    private static final Pattern AWAY = Pattern.compile("(?i)^(automatic reply|auto(matic)?[ -]?reply|out of (the )?office|autoresponse)\\b.*");

    private final String reportsAddress;
    private final String ownIds;

    MachineMail(IntakeSettings settings) {
        reportsAddress = settings.reportsAddress().toLowerCase(Locale.ROOT);
        ownIds = "@cleardays" + reportsAddress.substring(reportsAddress.indexOf('@')).replace('@', '.');
    }

    /** Why it must not be answered, if so. */
    Optional<Reason> reason(ParsedMail mail) {
        return isOurs(mail) ? Optional.of(Reason.OUR_OWN) : Optional.of(Reason.AUTOMATIC).filter(reason -> isAutomatic(mail));
    }

    /** Our Message-IDs end in {@code @cleardays.} and the domain of the address for reports; each mail of ours names it in X-Loop. */
    private boolean isOurs(ParsedMail mail) {
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
