package org.cleardays.demonstration;

import java.util.Collection;
import java.util.Locale;

import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.user.UserManager;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;

/**
 * SMTP and IMAP on the loopback address. Every address has a mailbox, whose login and password are the address itself; what is sent to
 * {@code reports+ANYTHING@} lies in the mailbox of {@code reports@}, and so do the receipts. Mail is kept in memory only.
 */
public final class MailServer implements AutoCloseable {

    private static final String RECEIPTS = "receipts@council.test";
    private static final String REPORTS = "reports@council.test";

    private final GreenMail greenMail;
    private final DeliveryNotices notices = new DeliveryNotices(this::put);

    private MailServer(int smtpPort, int imapPort) {
        greenMail = new GreenMail(new ServerSetup[] {loopback(smtpPort, ServerSetup.PROTOCOL_SMTP), loopback(imapPort, ServerSetup.PROTOCOL_IMAP)});
    }

    /** Starts both servers, with a mailbox for each of these addresses. */
    public static MailServer start(int smtpPort, int imapPort, Collection<String> addresses) {
        MailServer server = new MailServer(smtpPort, imapPort);
        server.greenMail.start();
        server.users().setMessageDeliveryHandler(server::mailboxFor);
        addresses.forEach(server::mailbox);
        return server;
    }

    private static ServerSetup loopback(int port, String protocol) {
        ServerSetup setup = new ServerSetup(port, "127.0.0.1", protocol);
        setup.setServerStartupTimeout(10_000);
        return setup;
    }

    /** Names the mailbox; the server itself then puts the message there. */
    private GreenMailUser mailboxFor(MovingMessage message, MailAddress to) throws MessagingException {
        String envelopeSender = message.getReturnPath() == null ? "" : message.getReturnPath().getEmail();
        if (mailboxOf(envelopeSender).equals(REPORTS) && envelopeSender.startsWith("receipts+")) {
            notices.answer(message.getMessage(), envelopeSender, to.getEmail());
        }
        return mailbox(to.getEmail());
    }

    private void put(DeliveryNotices.Notice notice) {
        mailbox(notice.to()).deliver(notice.message());
    }

    private synchronized GreenMailUser mailbox(String address) {
        String name = mailboxOf(address);
        GreenMailUser known = users().getUserByEmail(name);
        try {
            return known == null ? users().createUser(name, name, name) : known;
        } catch (UserException e) {
            throw new IllegalStateException("No mailbox can be made for an address of the demonstration", e);
        }
    }

    /** Plus-addressing, as mail servers do it; the receipts share the mailbox that the product reads. */
    static String mailboxOf(String address) {
        String plain = address.toLowerCase(Locale.ROOT).replaceFirst("\\+[^@]*@", "@");
        return plain.equals(RECEIPTS) ? REPORTS : plain;
    }

    private UserManager users() {
        return greenMail.getUserManager();
    }

    @Override
    public void close() {
        notices.close();
        greenMail.stop();
    }
}
