package org.cleardays;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A setting without which Cleardays does not start.
 *
 * @param key     property; as an environment variable in capitals with underscores; as a secret file named like the property
 * @param meaning what it is, for the person who sets it
 * @param shape   what a well-formed value looks like
 * @param example a value that would do
 */
record Setting(String key, String meaning, Pattern shape, String example) {

    private static final String ANYTHING = ".+";
    private static final String ADDRESS = "[^@\\s+]+@[^@\\s]+";

    /** Every setting that has no default, in the order of the README's table. */
    static final List<Setting> REQUIRED = List.of(
            setting("spring.datasource.url", "the PostgreSQL database (15 or newer)",
                    "jdbc:postgresql://.+", "jdbc:postgresql://db.internal/cleardays"),
            setting("spring.datasource.username", "its user", ANYTHING, "cleardays"),
            setting("spring.datasource.password", "that user's password", ANYTHING, "(a secret)"),
            setting("cleardays.public-address", "where people reach the portal", "https?://[^/\\s]+", "https://conferences.council.example"),
            setting("cleardays.mail.reports-address", "the mailbox that agencies send to", ADDRESS, "reports@council.example"),
            setting("cleardays.mail.receipts-address", "where delivery notices come to; the same mailbox reads it",
                    ADDRESS, "receipts@council.example"),
            setting("cleardays.mail.from-name", "the name our mails come from", ANYTHING, "Doncaster conference office"),
            setting("cleardays.mail.in.host", "the IMAP server of that mailbox", ANYTHING, "imap.council.example"),
            setting("cleardays.mail.in.user", "its user", ANYTHING, "reports@council.example"),
            setting("cleardays.mail.in.password", "that user's password", ANYTHING, "(a secret)"),
            setting("cleardays.mail.in.authserv-id", "what that server calls itself in the Authentication-Results it adds, or the word none",
                    "[A-Za-z0-9._-]+", "imap.council.example"),
            setting("cleardays.mail.out.host", "the SMTP server that sends", ANYTHING, "smtp.council.example"),
            setting("cleardays.office.email", "where the conference office reads its notices", ADDRESS, "conferences@council.example"),
            setting("cleardays.office.phone", "whom families and agencies ring", "[0-9 +()]{6,}", "01632 960143"));

    /** Needed once, at the first start, when nobody can sign in yet; the portal refuses to start without them then. */
    static final List<Setting> FIRST_START = List.of(
            setting("cleardays.admin.user", "the first administrator's name to sign in with (first start only)", ANYTHING, "first.administrator"),
            setting("cleardays.admin.password", "that administrator's password (first start only)", ANYTHING, "(a secret)"));

    private static Setting setting(String key, String meaning, String shape, String example) {
        return new Setting(key, meaning, Pattern.compile(shape), example);
    }

    /** What is wrong with this value, as a sentence that names the key; empty where nothing is. */
    Optional<String> faultOf(String value) {
        if (value == null || value.isBlank()) {
            return Optional.of("%s is missing: %s, such as %s.".formatted(key, meaning, example));
        }
        return shape.matcher(value).matches() ? Optional.empty()
                : Optional.of("%s is not well formed: %s, such as %s.".formatted(key, meaning, example));
    }
}
