package org.cleardays.document.mail;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.cleardays.document.wrapped.MailSignature;

/**
 * A mail as plain values. Only what is named here is carried over from its headers: nothing called {@code Camel…} or
 * {@code mail.smtp…} can come through.
 *
 * @param from        the one sender's address in lower case; empty where there is none, more than one, or no address in it
 * @param fromAsShown the sender's header as written, decoded and without control characters
 * @param replyTo     addresses in lower case; what is no address is kept as its text
 * @param recipients  the addresses of To, Cc, Delivered-To, X-Original-To and Envelope-To, likewise
 * @param subject     decoded, on one line, at most 500 characters
 * @param messageId   without its angle brackets
 * @param inReplyTo   without its angle brackets
 * @param marks       what says that a machine or a list wrote it
 * @param text        the body's words, from its plain parts or else from its HTML
 * @param attachments every other part, in order, also those without a name
 * @param notice      what a delivery notice says
 * @param authentication what servers on the way said about its origin; each but our own's may be forged
 * @param signature   what checking the S/MIME signature around its words and files came to; empty where there is none
 * @param bodyHash    SHA-256 of everything after the headers, in hexadecimal: relays add headers and leave the body
 */
public record ParsedMail(Optional<String> from, String fromAsShown, List<String> replyTo, List<String> recipients, String subject,
                         Optional<String> messageId, Optional<String> inReplyTo, MachineMarks marks, String text,
                         List<Attachment> attachments, Optional<DeliveryNotice> notice, AuthenticationResults authentication,
                         Optional<MailSignature> signature, String bodyHash) {

    public ParsedMail {
        replyTo = List.copyOf(replyTo);
        recipients = List.copyOf(recipients);
        attachments = List.copyOf(attachments);
    }

    /** Whether our own server, which writes this id, found by DMARC that it comes from its sender's domain (threat A6). */
    public boolean isProvedBy(String authservId) {
        String domain = from.map(address -> address.substring(address.lastIndexOf('@') + 1)).orElse("");
        return authentication.ofOurServer(authservId).filter(header -> header.dmarcPassesFor(domain)).isPresent();
    }

    /** What stands behind the plus in recipients of this mailbox: {@code reports+K7Q4M283@…} gives {@code k7q4m283}. */
    public List<String> plusPartsOf(String mailbox) {
        String address = mailbox.toLowerCase(Locale.ROOT);
        String start = address.substring(0, address.indexOf('@')) + "+";
        String end = address.substring(address.indexOf('@'));
        return recipients.stream().filter(recipient -> recipient.startsWith(start) && recipient.endsWith(end))
                .filter(recipient -> recipient.length() > start.length() + end.length())
                .map(recipient -> recipient.substring(start.length(), recipient.length() - end.length())).distinct().toList();
    }
}
