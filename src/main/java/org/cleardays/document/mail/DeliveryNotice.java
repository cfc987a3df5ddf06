package org.cleardays.document.mail;

import java.util.List;

/**
 * A delivery status notification (RFC 3464).
 *
 * @param envelopeId        the envelope id of the mail it is about (RFC 3464, 2.2.1), or blank
 * @param recipients        what became of it for each recipient
 * @param returnedMessageId Message-ID of the mail it is about, from the headers it returns, or blank
 */
public record DeliveryNotice(String envelopeId, List<Recipient> recipients, String returnedMessageId) {

    public DeliveryNotice {
        recipients = List.copyOf(recipients);
    }

    /**
     * One recipient's status (RFC 3464, 2.3).
     *
     * @param address    the final recipient in lower case, without {@code rfc822;}
     * @param action     {@code failed}, {@code delayed}, {@code delivered}, {@code relayed} or {@code expanded}
     * @param status     such as {@code 5.1.1}
     * @param diagnostic the other server's words, at most 500 characters
     */
    public record Recipient(String address, String action, String status, String diagnostic) {
    }
}
