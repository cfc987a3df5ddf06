package org.cleardays.demonstration;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;

/** Delivery status notifications (RFC 3464): what a mail server says when it has put a message into its recipient's mailbox. */
final class DeliveryNotices implements AutoCloseable {

    /** A notice on its way back to the envelope sender. */
    record Notice(String to, MimeMessage message) {
    }

    private static final String REPORTER = "mail.test";

    private final Consumer<Notice> post;
    private final ScheduledExecutorService later = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().factory());

    DeliveryNotices(Consumer<Notice> post) {
        this.post = post;
    }

    /** A moment after the delivery, as servers do: the sender has its acknowledgement by then. */
    void answer(MimeMessage delivered, String envelopeSender, String recipient) throws MessagingException {
        Notice notice = new Notice(envelopeSender, write(delivered, envelopeSender, recipient));
        later.schedule(() -> post.accept(notice), 300, TimeUnit.MILLISECONDS);
    }

    private static MimeMessage write(MimeMessage delivered, String envelopeSender, String recipient) throws MessagingException {
        MimeMessage notice = new MimeMessage((Session) null);
        notice.setFrom(new InternetAddress("mailer-daemon@" + REPORTER));
        notice.setRecipient(Message.RecipientType.TO, new InternetAddress(envelopeSender));
        notice.setSubject("Delivered");
        notice.setHeader("Auto-Submitted", "auto-generated");
        notice.setHeader("Return-Path", "<>");
        MimeMultipart parts = new MimeMultipart("report; report-type=delivery-status",
                text("Your message was put into its recipient's mailbox."), status(delivered, recipient), headersOf(delivered));
        notice.setContent(parts);
        notice.saveChanges();
        return notice;
    }

    private static MimeBodyPart text(String words) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(words, "utf-8");
        return part;
    }

    private static MimeBodyPart status(MimeMessage delivered, String recipient) throws MessagingException {
        String now = DateTimeFormatter.RFC_1123_DATE_TIME.format(ZonedDateTime.now());
        String[] envelopeId = delivered.getHeader("X-Envelope-Id");
        String status = (envelopeId == null ? "" : "Original-Envelope-Id: " + envelopeId[0] + "\r\n")
                + "Reporting-MTA: dns; " + REPORTER + "\r\nArrival-Date: " + now + "\r\n\r\n"
                + "Original-Recipient: rfc822;" + recipient + "\r\nFinal-Recipient: rfc822;" + recipient
                + "\r\nAction: delivered\r\nStatus: 2.0.0\r\nLast-Attempt-Date: " + now + "\r\n";
        return raw("message/delivery-status", status);
    }

    private static MimeBodyPart headersOf(MimeMessage delivered) throws MessagingException {
        return raw("text/rfc822-headers", String.join("\r\n", Collections.list(delivered.getAllHeaderLines())) + "\r\n");
    }

    private static MimeBodyPart raw(String type, String content) throws MessagingException {
        InternetHeaders headers = new InternetHeaders();
        headers.addHeader("Content-Type", type);
        return new MimeBodyPart(headers, content.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        later.shutdownNow();
    }
}
