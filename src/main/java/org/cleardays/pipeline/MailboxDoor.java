package org.cleardays.pipeline;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.UUID;

import jakarta.mail.FetchProfile;
import jakarta.mail.Message;
import jakarta.mail.MessageRemovedException;
import jakarta.mail.MessagingException;
import jakarta.mail.UIDFolder;

import org.cleardays.handover.Handovers;
import org.cleardays.intake.Intake;
import org.cleardays.intake.IntakeSettings;
import org.cleardays.intake.RawMail;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.iap.ByteArray;
import org.eclipse.angus.mail.imap.IMAPMessage;
import org.eclipse.angus.mail.imap.protocol.BODY;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Where mails come in: the raw bytes are kept and put aside for sorting in one transaction, and only when that is committed may the
 * caller touch the mailbox. Nothing is parsed here, so that no mail, however malformed, can stop the ones behind it.
 */
class MailboxDoor {

    /** Not the envelope: the server would have to parse the mail for it. */
    private static final FetchProfile UID_AND_SIZE = new FetchProfile();

    static {
        UID_AND_SIZE.add(UIDFolder.FetchProfileItem.UID);
        UID_AND_SIZE.add(FetchProfile.Item.SIZE);
    }

    private final Intake intake;
    private final Handovers handovers;
    private final TransactionOperations transactions;
    private final long limit;

    MailboxDoor(Intake intake, Handovers handovers, TransactionOperations transactions, IntakeSettings settings) {
        this.intake = intake;
        this.handovers = handovers;
        this.transactions = transactions;
        this.limit = settings.limit();
    }

    /**
     * Takes one mail of an IMAP mailbox in and answers the incoming thing's id; the same mail again answers the same. Throws only where
     * the mailbox or the database fails, and then nothing was kept and the mail waits in the mailbox.
     */
    public UUID take(Message message) throws MessagingException {
        RawMail mail = fetched((IMAPMessage) message);
        return transactions.execute(status -> {
            UUID id = intake.keep(mail);
            if (intake.get(id).outcome().isEmpty()) {
                handovers.put("sort-incoming", id);
            }
            return id;
        });
    }

    private RawMail fetched(IMAPMessage message) throws MessagingException {
        IMAPFolder folder = (IMAPFolder) message.getFolder();
        folder.fetch(new Message[] {message}, UID_AND_SIZE);
        message.setPeek(true);
        boolean over = message.getSizeLong() > limit;
        byte[] bytes = over ? headers(message) : whole(folder, message);
        return new RawMail(folder.getFullName(), folder.getUIDValidity(), folder.getUID(message), message.getSizeLong(), bytes, over);
    }

    /**
     * {@code BODY.PEEK[]}: the bytes as the server holds them, without marking the mail as seen. In one piece: fetched in blocks, as the
     * library does by itself, a server that builds the mail anew for each block takes minutes over 20 MB.
     */
    private static byte[] whole(IMAPFolder folder, IMAPMessage message) throws MessagingException {
        BODY body = (BODY) folder.doCommand(protocol -> protocol.peekBody(message.getMessageNumber(), ""));
        if (body == null || body.getByteArray() == null) {
            throw new MessageRemovedException("The mail is no longer in the mailbox");
        }
        ByteArray bytes = body.getByteArray();
        return Arrays.copyOfRange(bytes.getBytes(), bytes.getStart(), bytes.getStart() + bytes.getCount());
    }

    /** {@code BODY.PEEK[HEADER]}, line by line as they stand. */
    private static byte[] headers(IMAPMessage message) throws MessagingException {
        ByteArrayOutputStream headers = new ByteArrayOutputStream();
        Enumeration<String> lines = message.getAllHeaderLines();
        while (lines.hasMoreElements()) {
            headers.writeBytes((lines.nextElement() + "\r\n").getBytes(StandardCharsets.UTF_8));
        }
        headers.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        return headers.toByteArray();
    }
}
