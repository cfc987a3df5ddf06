package org.cleardays.dispatch.mail;

import java.util.UUID;

/**
 * The addresses our mails come from and answers go to.
 *
 * @param reports  the mailbox that reports come to; the conference's code goes behind a plus
 * @param receipts the mailbox that notices come to; a message's own token goes behind a plus
 * @param fromName the name shown to professionals
 */
public record SenderAddresses(String reports, String receipts, String fromName) {

    /** {@code reports+K7Q4M283@…}: an answer finds its conference. */
    public String replyTo(String mailCode) {
        return plus(reports, mailCode);
    }

    /** {@code receipts+TOKEN@…}: a notice finds its message, and nobody can guess it. */
    public String returnPath(String token) {
        return plus(receipts, token);
    }

    /** Ours, and the same for ever. Colleagues' mail servers use the bare domain: theirs must never be taken for ours. */
    public String messageId(UUID dispatchId) {
        return "<" + dispatchId + "@cleardays." + reports.substring(reports.indexOf('@') + 1) + ">";
    }

    private static String plus(String address, String part) {
        return address.replaceFirst("@", "+" + part + "@");
    }
}
