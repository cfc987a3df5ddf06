package org.cleardays.dispatch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;

/** A mail as its reader's program shows it. */
record Received(MimeMessage mail, List<Part> parts) {

    static Received of(byte[] bytes) {
        try {
            MimeMessage mail = new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(bytes));
            List<Part> parts = new ArrayList<>();
            collect(mail, parts);
            return new Received(mail, parts);
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void collect(Part part, List<Part> parts) throws MessagingException, IOException {
        if (part.getContent() instanceof Multipart several) {
            for (int place = 0; place < several.getCount(); place++) {
                BodyPart next = several.getBodyPart(place);
                collect(next, parts);
            }
        } else {
            parts.add(part);
        }
    }

    String subject() {
        return header("Subject");
    }

    String header(String name) {
        try {
            String value = mail.getHeader(name, ", ");
            return value == null ? "" : jakarta.mail.internet.MimeUtility.decodeText(jakarta.mail.internet.MimeUtility.unfold(value));
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    String text() {
        return content("text/plain");
    }

    String html() {
        return content("text/html");
    }

    List<String> types() {
        return parts.stream().map(part -> type(part).split(";")[0]).toList();
    }

    List<String> fileNames() {
        return parts.stream().map(Received::name).filter(name -> !name.isEmpty()).toList();
    }

    private String content(String type) {
        Part found = parts.stream().filter(part -> type(part).startsWith(type)).findFirst().orElseThrow();
        try {
            return String.valueOf(found.getContent()).replace("\r\n", "\n");
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String type(Part part) {
        try {
            return part.getContentType();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String name(Part part) {
        try {
            return part.getFileName() == null ? "" : part.getFileName();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
