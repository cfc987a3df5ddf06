package org.cleardays.document.reading;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells a mail saved as it was sent from a text that begins like a memo. */
final class MailHeaders {

    private static final Pattern HEADER = Pattern.compile("([A-Za-z][A-Za-z0-9-]{1,60}):[ \\t]?(.*)");

    /** Written by machines alone. */
    private static final Set<String> MACHINE = Set.of("received", "message-id", "mime-version", "return-path", "dkim-signature",
            "content-transfer-encoding", "delivered-to", "authentication-results", "x-mailer");
    private static final int LINES = 200;

    private MailHeaders() {
    }

    /** Whether the text begins with the headers of a mail. */
    static boolean begin(String text) {
        Set<String> names = new HashSet<>();
        boolean address = false;
        for (String line : text.split("\\R", LINES)) {
            Matcher header = HEADER.matcher(line);
            if (line.isBlank()) {
                break;
            } else if (header.matches()) {
                names.add(header.group(1).toLowerCase(Locale.ROOT));
                address |= header.group(1).equalsIgnoreCase("from") && header.group(2).contains("@");
            } else if (!line.startsWith(" ") && !line.startsWith("\t") && !line.startsWith("From ")) {
                return false;
            }
        }
        boolean written = names.contains("from") || names.contains("to") || names.contains("subject");
        return written && names.stream().anyMatch(MACHINE::contains) || address && (names.contains("to") || names.contains("subject"));
    }
}
