package org.cleardays.pipeline;

import jakarta.mail.FetchProfile;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.UIDFolder;

import org.apache.camel.component.mail.MailEndpoint;
import org.apache.camel.component.mail.MailUidGenerator;
import org.apache.camel.spi.IdempotentRepository;
import org.apache.camel.support.service.ServiceSupport;
import org.cleardays.intake.Intake;

/**
 * Knows what has been taken in by its place in the mailbox (name, UIDVALIDITY, UID), whoever has read it meanwhile (threats A1, A2). It
 * only asks: the place is written down with the mail itself, in one transaction, so that nothing is taken for kept that is not.
 */
class PlacesInMailbox extends ServiceSupport implements IdempotentRepository, MailUidGenerator {

    private static final FetchProfile UIDS = new FetchProfile();

    static {
        UIDS.add(UIDFolder.FetchProfileItem.UID);
    }

    private final Intake intake;

    PlacesInMailbox(Intake intake) {
        this.intake = intake;
    }

    /** {@code UIDVALIDITY UID MAILBOX}; blank where the server gives none, and then the mail is looked at anew. */
    @Override
    public String generateUuid(MailEndpoint endpoint, Message message) {
        Folder folder = message.getFolder();
        try {
            if (message.getMessageNumber() == 1) {
                folder.fetch(folder.getMessages(), UIDS);
            }
            return folder instanceof UIDFolder uids ? uids.getUIDValidity() + " " + uids.getUID(message) + " " + folder.getFullName() : "";
        } catch (MessagingException e) {
            throw new IllegalStateException("The places in the mailbox cannot be read", e);
        }
    }

    @Override
    public boolean contains(String place) {
        String[] parts = place.split(" ", 3);
        return parts.length == 3 && intake.isTaken(parts[2], Long.parseLong(parts[0]), Long.parseLong(parts[1]));
    }

    @Override
    public boolean add(String place) {
        return !contains(place);
    }

    @Override
    public boolean remove(String place) {
        return true;
    }

    @Override
    public boolean confirm(String place) {
        return true;
    }

    @Override
    public void clear() {
        // nothing is kept here
    }
}
