package org.cleardays.dispatch.mail;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

import jakarta.activation.DataHandler;
import jakarta.mail.Address;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;

/** A mail's bytes, written once; whatever is sent, and sent again, is these. */
public record FrozenMail(byte[] bytes) {

    private static final Session SESSION = Session.getInstance(new Properties());

    /** Writes the mail down. */
    public static FrozenMail of(Mail mail) {
        try {
            MimeMessage message = new WithItsOwnId(mail.messageId());
            head(message, mail);
            message.setContent(body(mail));
            message.saveChanges();
            return new FrozenMail(bytes(message));
        } catch (MessagingException e) {
            throw new IllegalStateException("A mail could not be written", e);
        }
    }

    /** Every address that its headers name as a recipient: exactly one in a mail of ours. */
    public List<String> recipients() {
        try {
            Address[] all = new MimeMessage(SESSION, new ByteArrayInputStream(bytes)).getAllRecipients();
            return Stream.of(all == null ? new Address[0] : all).map(address -> ((InternetAddress) address).getAddress()).toList();
        } catch (MessagingException e) {
            throw new IllegalStateException("A frozen mail cannot be read", e);
        }
    }

    private static void head(MimeMessage message, Mail mail) throws MessagingException {
        message.setFrom(named(mail.sender(), mail.senderName()));
        message.setRecipient(RecipientType.TO, new InternetAddress(mail.to(), true));
        message.setSubject(oneLine(mail.subject()), StandardCharsets.UTF_8.name());
        message.setSentDate(Date.from(mail.writtenAt()));
        message.setHeader("Auto-Submitted", mail.autoSubmitted());
        message.setHeader("X-Loop", mail.sender());
        if (mail.replyTo().isPresent()) {
            message.setReplyTo(new Address[] {new InternetAddress(mail.replyTo().get(), true)});
        }
        mail.inReplyTo().filter(id -> id.matches("<[\\x21-\\x7e&&[^<>]]+>")).ifPresent(id -> answering(message, id));
    }

    private static void answering(MimeMessage message, String id) {
        try {
            message.setHeader("In-Reply-To", id);
            message.setHeader("References", id);
        } catch (MessagingException e) {
            throw new IllegalStateException("A header could not be set", e);
        }
    }

    private static InternetAddress named(String address, String name) throws MessagingException {
        try {
            InternetAddress named = new InternetAddress(address, true);
            named.setPersonal(oneLine(name), StandardCharsets.UTF_8.name());
            return named;
        } catch (java.io.UnsupportedEncodingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MimeMultipart body(Mail mail) throws MessagingException {
        MimeMultipart words = new MimeMultipart("alternative", part(mail.text(), "text/plain; charset=utf-8"),
                part(mail.html(), "text/html; charset=utf-8"));
        if (mail.calendar().isPresent()) {
            words.addBodyPart(part(new String(mail.calendar().get(), StandardCharsets.UTF_8),
                    "text/calendar; charset=utf-8; method=" + method(mail.calendar().get())));
        }
        return mail.enclosures().isEmpty() && mail.calendar().isEmpty() ? words : withEnclosures(words, mail);
    }

    /** The same in the MIME header as in the entry itself: Outlook wants both. */
    private static String method(byte[] calendar) {
        return new String(calendar, StandardCharsets.UTF_8).contains("METHOD:CANCEL") ? "CANCEL" : "REQUEST";
    }

    private static MimeMultipart withEnclosures(MimeMultipart words, Mail mail) throws MessagingException {
        MimeMultipart whole = new MimeMultipart("mixed");
        MimeBodyPart first = new MimeBodyPart();
        first.setContent(words);
        whole.addBodyPart(first);
        for (Enclosure enclosure : mail.enclosures()) {
            whole.addBodyPart(enclosed(enclosure));
        }
        if (mail.calendar().isPresent()) {
            whole.addBodyPart(enclosed(new Enclosure("invite.ics", "application/ics", mail.calendar().get())));
        }
        return whole;
    }

    private static MimeBodyPart part(String words, String type) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(words.getBytes(StandardCharsets.UTF_8), type)));
        part.setHeader("Content-Type", type);
        part.setHeader("Content-Transfer-Encoding", type.startsWith("text/calendar") ? "base64" : "quoted-printable");
        return part;
    }

    private static MimeBodyPart enclosed(Enclosure enclosure) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(enclosure.bytes(), enclosure.mediaType())));
        part.setFileName(enclosure.fileName());
        part.setDisposition(MimeBodyPart.ATTACHMENT);
        part.setHeader("Content-Transfer-Encoding", "base64");
        return part;
    }

    private static String oneLine(String words) {
        return words.replaceAll("[\\p{Cc}\u2028\u2029]+", " ").strip();
    }

    private static byte[] bytes(MimeMessage message) throws MessagingException {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            message.writeTo(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("A mail could not be written to memory", e);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FrozenMail mail && Arrays.equals(bytes, mail.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** Keeps the Message-ID it was given, where the library would make up its own. */
    private static final class WithItsOwnId extends MimeMessage {

        private final String id;

        WithItsOwnId(String id) {
            super(SESSION);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
