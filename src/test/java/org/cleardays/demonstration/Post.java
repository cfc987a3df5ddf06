package org.cleardays.demonstration;

import java.io.InputStream;
import java.util.List;
import java.util.Properties;

import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import org.eclipse.angus.mail.smtp.SMTPMessage;

/** Sends mail the way a person's mail program does: over SMTP. */
public final class Post {

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final Session session;

    public Post(int smtpPort) {
        Properties properties = new Properties();
        properties.put("mail.smtp.host", "127.0.0.1");
        properties.put("mail.smtp.port", Integer.toString(smtpPort));
        properties.put("mail.smtp.localhost", "localhost");
        properties.put("mail.smtp.connectiontimeout", "10000");
        properties.put("mail.smtp.timeout", "60000");
        session = Session.getInstance(properties);
    }

    /** A file that goes with a mail. */
    public record Enclosed(String name, String type, byte[] bytes) {
        public static Enclosed word(String name, byte[] bytes) {
            return new Enclosed(name, WORD, bytes);
        }
    }

    /** Sends a mail of a person's own. */
    public void send(String from, String to, String subject, String words, Enclosed... files) {
        try {
            send(from, to, write(from, to, subject, words, List.of(files)));
        } catch (MessagingException e) {
            throw new IllegalStateException("The demonstration's mail server did not take a mail", e);
        }
    }

    /** Answers a mail: to where it asks for answers, under its subject. */
    public void answer(Letter letter, String from, String words, Enclosed... files) {
        send(from, letter.answersTo(), "Re: " + letter.subject(), words, files);
    }

    /** Sends these very bytes, right or wrong, as a mail. */
    public void sendBytes(String from, String to, InputStream bytes) {
        try {
            send(from, to, new MimeMessage(session, bytes));
        } catch (MessagingException e) {
            throw new IllegalStateException("The demonstration's mail server did not take a mail", e);
        }
    }

    private void send(String from, String to, MimeMessage message) throws MessagingException {
        SMTPMessage enveloped = new SMTPMessage(message);
        enveloped.setEnvelopeFrom(from);
        try (var transport = session.getTransport("smtp")) {
            transport.connect();
            transport.sendMessage(enveloped, new InternetAddress[] {new InternetAddress(to)});
        }
    }

    /** A mail as a mail program would write it, not sent yet. */
    public MimeMessage write(String from, String to, String subject, String words, List<Enclosed> files) throws MessagingException {
        MimeMessage message = new MimeMessage(session);
        message.setFrom(new InternetAddress(from));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(to));
        message.setSubject(subject, "utf-8");
        message.setSentDate(new java.util.Date());
        if (files.isEmpty()) {
            message.setText(words, "utf-8");
        } else {
            message.setContent(parts(words, files));
        }
        message.saveChanges();
        return message;
    }

    private static MimeMultipart parts(String words, List<Enclosed> files) throws MessagingException {
        MimeBodyPart text = new MimeBodyPart();
        text.setText(words, "utf-8");
        MimeMultipart parts = new MimeMultipart(text);
        for (Enclosed file : files) {
            MimeBodyPart part = new MimeBodyPart();
            part.setDataHandler(new DataHandler(new ByteArrayDataSource(file.bytes(), file.type())));
            part.setFileName(file.name());
            parts.addBodyPart(part);
        }
        return parts;
    }
}
