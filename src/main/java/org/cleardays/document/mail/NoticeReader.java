package org.cleardays.document.mail;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jakarta.mail.internet.InternetHeaders;

/** Reads the parts of a delivery status notification: groups of fields (RFC 3464, 2.1) and the headers that it returns. */
final class NoticeReader {

    private static final int MOST_RECIPIENTS = 100;

    private boolean found;
    private String envelopeId = "";
    private String returnedMessageId = "";
    private final List<DeliveryNotice.Recipient> recipients = new ArrayList<>();

    void part(String type, byte[] bytes) {
        if (type.equals("message/delivery-status") || type.equals("message/global-delivery-status")) {
            found = true;
            groups(bytes);
        } else if (type.equals("text/rfc822-headers")) {
            returned(bytes);
        }
    }

    /** The mail, or its headers alone, that the notice is about. */
    void returned(byte[] mail) {
        String id = value(HeaderLines.read(new ByteArrayInputStream(mail)), "Message-ID");
        returnedMessageId = returnedMessageId.isBlank() ? MailReader.bare(id) : returnedMessageId;
    }

    Optional<DeliveryNotice> notice() {
        return found ? Optional.of(new DeliveryNotice(envelopeId, recipients, returnedMessageId)) : Optional.empty();
    }

    private void groups(byte[] bytes) {
        ByteArrayInputStream fields = new ByteArrayInputStream(bytes);
        while (fields.available() > 0 && recipients.size() < MOST_RECIPIENTS) {
            InternetHeaders group = HeaderLines.read(fields);
            String address = address(value(group, "Final-Recipient"));
            if (!address.isBlank()) {
                recipients.add(new DeliveryNotice.Recipient(address, value(group, "Action").toLowerCase(Locale.ROOT),
                        value(group, "Status"), value(group, "Diagnostic-Code")));
            }
            envelopeId = envelopeId.isBlank() ? value(group, "Original-Envelope-Id") : envelopeId;
        }
    }

    private static String value(InternetHeaders group, String name) {
        String value = group.getHeader(name, null);
        return value == null ? "" : MailWords.shown(value);
    }

    private static String address(String typed) {
        return MailPart.lower(typed.substring(typed.indexOf(';') + 1)).replaceAll("[<>]", "");
    }
}
