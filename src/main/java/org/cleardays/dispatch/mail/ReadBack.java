package org.cleardays.dispatch.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;

/**
 * A frozen mail as its recipient's program takes it apart: what is searched before it leaves is what leaves (threats B15).
 *
 * @param head  the headers that people see, one a line
 * @param parts every part by its file name, or blank where it has none
 */
public record ReadBack(String head, List<Enclosure> parts) {

    private static final List<String> SEEN = List.of("Subject", "From", "To", "Reply-To");

    public static ReadBack of(byte[] bytes) {
        try {
            MimeMessage mail = new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(bytes));
            List<Enclosure> parts = new ArrayList<>();
            collect(mail, parts);
            StringBuilder head = new StringBuilder();
            for (String name : SEEN) {
                for (String line : Stream.ofNullable(mail.getHeader(name)).flatMap(Stream::of).toList()) {
                    head.append(MimeUtility.decodeText(MimeUtility.unfold(line))).append('\n');
                }
            }
            return new ReadBack(head.toString(), List.copyOf(parts));
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException("A frozen mail cannot be read back", e);
        }
    }

    private static void collect(Part part, List<Enclosure> parts) throws MessagingException, IOException {
        if (part.isMimeType("multipart/*")) {
            Multipart several = (Multipart) part.getContent();
            for (int place = 0; place < several.getCount(); place++) {
                collect(several.getBodyPart(place), parts);
            }
        } else {
            String name = part.getFileName();
            String type = part.getContentType().replaceFirst("(?s);.*", "").strip().toLowerCase(Locale.ROOT);
            parts.add(new Enclosure(name == null ? "" : MimeUtility.decodeText(name), type, part.getInputStream().readAllBytes()));
        }
    }
}
