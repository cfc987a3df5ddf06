package org.cleardays.dispatch;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import org.cleardays.audit.Act;
import org.cleardays.audit.AuditTrail;
import org.cleardays.dispatch.mail.SenderAddresses;
import org.cleardays.document.ContentStore;
import org.cleardays.document.mail.DeliveryNotice;
import org.cleardays.document.mail.MailReader;
import org.cleardays.document.mail.ParsedMail;
import org.cleardays.document.mail.ReadMail;
import org.cleardays.intake.Intake;

/**
 * Evidence that comes back by mail. The token in the address it was sent to, the Message-ID it returns and, where it gives one, the
 * envelope's id must all belong to the same message; whatever else says so was guessed or forged.
 */
record Receipts(JdbcOutbox outbox, Intake intake, ContentStore contentStore, SenderAddresses addresses, AuditTrail auditTrail) {

    void take(UUID incomingId) {
        ParsedMail mail = read(contentStore.get(intake.get(incomingId).rawContentId()).bytes());
        Optional<JdbcOutbox.Outgoing> about = mail.notice().flatMap(notice -> messageOf(mail, notice));
        about.ifPresentOrElse(outgoing -> shows(outgoing, mail.notice().orElseThrow(), incomingId), () -> ignored(incomingId));
    }

    private static ParsedMail read(byte[] bytes) {
        return switch (MailReader.read(bytes)) {
            case ReadMail.Readable readable -> readable.mail();
            case ReadMail.Unreadable unreadable -> unreadable.mail();
        };
    }

    private Optional<JdbcOutbox.Outgoing> messageOf(ParsedMail mail, DeliveryNotice notice) {
        List<String> tokens = mail.plusPartsOf(addresses.receipts());
        return tokens.stream().map(outbox::byReturnToken).flatMap(Optional::stream).filter(outgoing -> agrees(outgoing, notice))
                .findFirst();
    }

    private static boolean agrees(JdbcOutbox.Outgoing outgoing, DeliveryNotice notice) {
        return outgoing.messageId().equals("<" + notice.returnedMessageId() + ">")
                && (notice.envelopeId().isBlank() || notice.envelopeId().equals(outgoing.id().toString()));
    }

    private void shows(JdbcOutbox.Outgoing outgoing, DeliveryNotice notice, UUID incomingId) {
        notice.recipients().stream().findFirst().ifPresentOrElse(
                recipient -> outbox.shown(outgoing.id(), what(recipient.action()), "status " + fixed(recipient.status()), incomingId),
                () -> ignored(incomingId));
    }

    /** Each is shown as what it is: "relayed" says only that another server, which gives no notices, has it (RFC 3464, 2.3.3). */
    private static String what(String action) {
        return switch (action) {
            case "delivered" -> "delivered";
            case "failed" -> "bounced";
            case "delayed" -> "delayed";
            case "relayed", "expanded" -> "relayed";
            default -> "unclear-notice";
        };
    }

    /** Digits and dots of a status (RFC 3463); nothing that a stranger wrote goes further. */
    private static String fixed(String status) {
        return status.toLowerCase(Locale.ROOT).matches("[245]\\.\\d{1,3}\\.\\d{1,3}") ? status : "not given";
    }

    private void ignored(UUID incomingId) {
        auditTrail.record(new Act(Act.CLEARDAYS, "receipt-not-ours", "incoming", incomingId, null, ""));
    }
}
