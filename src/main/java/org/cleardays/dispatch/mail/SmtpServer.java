package org.cleardays.dispatch.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPMessage;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/** Hands frozen mails to the mail server, each with an envelope of one recipient. */
public final class SmtpServer {

    /** Some servers take {@code MAIL FROM:<>} (RFC 5321, 4.5.5) for a mistake: syntax, or the order of commands. */
    private static final Set<Integer> KNOWS_NO_EMPTY_PATH = Set.of(501, 503);

    private final SmtpSettings settings;
    private final Session session;

    public SmtpServer(SmtpSettings settings) {
        this.settings = settings;
        this.session = Session.getInstance(properties(settings));
    }

    /** A password without a user would make the transport sign in as whoever runs this. */
    private void connect(SMTPTransport transport) throws MessagingException {
        boolean signsIn = settings.signsIn();
        transport.connect(settings.host(), settings.port(), signsIn ? settings.user() : null, signsIn ? settings.password() : null);
    }

    /** One attempt; whatever the server does is an answer here. The bytes go as they are. */
    public Attempt send(Envelope envelope, FrozenMail mail) {
        if (!mail.recipients().equals(List.of(envelope.recipient()))) {
            throw new IllegalStateException("The mail and its envelope do not name the same one recipient");
        }
        Attempt attempt = once(envelope, mail);
        return envelope.returnPath().isEmpty() && attempt instanceof Attempt.Refused refused && KNOWS_NO_EMPTY_PATH.contains(refused.code())
                ? once(envelope.returningTo(envelope.instead()), mail) : attempt;
    }

    private Attempt once(Envelope envelope, FrozenMail mail) {
        Progress progress = new Progress();
        try (SMTPTransport transport = (SMTPTransport) session.getTransport(settings.tlsFromTheFirstByte() ? "smtps" : "smtp")) {
            connect(transport);
            hand(transport, envelope, mail, progress);
            return new Attempt.Taken();
        } catch (MessagingException e) {
            return progress.taken ? new Attempt.Taken() : whatItMeans(e, progress);
        }
    }

    private void hand(SMTPTransport transport, Envelope envelope, FrozenMail mail, Progress progress) throws MessagingException {
        Bytes message = new Bytes(session, mail, progress);
        message.setEnvelopeFrom(envelope.returnPath().orElse("<>"));
        message.setNotifyOptions(SMTPMessage.NOTIFY_SUCCESS | SMTPMessage.NOTIFY_FAILURE | SMTPMessage.NOTIFY_DELAY);
        message.setReturnOption(SMTPMessage.RETURN_HDRS);
        message.setSendPartial(false);
        if (transport.supportsExtension("DSN")) {
            message.setMailExtension("ENVID=" + envelope.id());
        }
        transport.sendMessage(message, new Address[] {new InternetAddress(envelope.recipient(), true)});
        progress.taken = true;
    }

    private static Attempt whatItMeans(MessagingException failure, Progress progress) {
        Optional<Integer> code = code(failure);
        if (progress.written && code.isEmpty()) {
            return new Attempt.Uncertain(failure);
        }
        return code.filter(reply -> reply >= 500).<Attempt>map(Attempt.Refused::new)
                .orElseGet(() -> new Attempt.NotNow(code.orElse(0), failure));
    }

    /** The server's reply, from the innermost exception that carries one. */
    private static Optional<Integer> code(Exception failure) {
        Exception next = failure instanceof MessagingException messaging ? messaging.getNextException() : null;
        Optional<Integer> inner = next == null ? Optional.empty() : code(next);
        return inner.or(() -> Optional.of(switch (failure) {
            case SMTPAddressFailedException address -> address.getReturnCode();
            case SMTPSenderFailedException sender -> sender.getReturnCode();
            case SMTPSendFailedException send -> send.getReturnCode();
            default -> -1;
        }).filter(code -> code >= 400));
    }

    private static Properties properties(SmtpSettings settings) {
        Properties properties = new Properties();
        String patience = String.valueOf(settings.patience().toMillis());
        for (String protocol : new String[] {"mail.smtp.", "mail.smtps."}) {
            properties.put(protocol + "connectiontimeout", patience);
            properties.put(protocol + "timeout", patience);
            properties.put(protocol + "writetimeout", patience);
            properties.put(protocol + "auth", String.valueOf(settings.signsIn()));
            properties.put(protocol + "starttls.enable", String.valueOf(settings.tls()));
            properties.put(protocol + "starttls.required", String.valueOf(settings.tls()));
            properties.put(protocol + "ssl.checkserveridentity", "true");
            properties.put(protocol + "reportsuccess", "false");
            properties.put(protocol + "sendpartial", "false");
            properties.put(protocol + "allow8bitmime", "false");
            properties.put(protocol + "quitwait", "false");
        }
        return properties;
    }

    /** How far an attempt has come. */
    private static final class Progress {
        private boolean written;
        private boolean taken;
    }

    /** The frozen bytes as they are; the library's own message would write its headers anew. */
    private static final class Bytes extends SMTPMessage {

        private final FrozenMail mail;
        private final Progress progress;

        Bytes(Session session, FrozenMail mail, Progress progress) throws MessagingException {
            super(session, new ByteArrayInputStream(mail.bytes()));
            this.mail = mail;
            this.progress = progress;
        }

        @Override
        public void writeTo(OutputStream out, String[] ignored) throws IOException {
            out.write(mail.bytes());
            progress.written = true;
        }

        @Override
        public void saveChanges() {
            throw new UnsupportedOperationException("Frozen bytes are not changed");
        }
    }
}
