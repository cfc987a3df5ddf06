package org.cleardays.demonstration;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Predicate;

import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;

/** A person's mailbox, read over IMAP with the address as login and password; nothing in it is changed by reading. */
public final class Mailbox {

    private final int imapPort;
    private final String address;

    public Mailbox(int imapPort, String address) {
        this.imapPort = imapPort;
        this.address = address;
    }

    /** Every mail in the inbox, oldest first. */
    public List<Letter> letters() {
        return in(Mailbox::read);
    }

    /** How many mails nobody has seen yet. */
    public int unseen() {
        return in(Folder::getUnreadMessageCount);
    }

    /** Something done in the opened inbox. */
    private interface Look<T> {
        T in(Folder inbox) throws MessagingException;
    }

    private <T> T in(Look<T> look) {
        Properties properties = new Properties();
        properties.put("mail.imap.partialfetch", "false");
        properties.put("mail.imap.peek", "true");
        properties.put("mail.imap.connectiontimeout", "10000");
        properties.put("mail.imap.timeout", "60000");
        try (var store = Session.getInstance(properties).getStore("imap")) {
            store.connect("127.0.0.1", imapPort, address, address);
            try (Folder inbox = store.getFolder("INBOX")) {
                inbox.open(Folder.READ_ONLY);
                return look.in(inbox);
            }
        } catch (MessagingException e) {
            throw new IllegalStateException("A mailbox of the demonstration cannot be read", e);
        }
    }

    private static List<Letter> read(Folder inbox) throws MessagingException {
        List<Letter> letters = new ArrayList<>();
        for (Message message : inbox.getMessages()) {
            letters.add(Letter.read(bytes(message)));
        }
        return letters;
    }

    private static byte[] bytes(Message message) throws MessagingException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            message.writeTo(bytes);
        } catch (IOException e) {
            throw new MessagingException("A mail cannot be fetched", e);
        }
        return bytes.toByteArray();
    }

    /** The newest mail like this. */
    public Optional<Letter> newest(Predicate<Letter> like) {
        return letters().reversed().stream().filter(like).findFirst();
    }
}
