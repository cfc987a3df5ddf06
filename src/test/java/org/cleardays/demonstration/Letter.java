package org.cleardays.demonstration;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;

/**
 * A mail as its recipient finds it in the mailbox.
 *
 * @param raw   every byte of it
 * @param parts its parts, taken apart and decoded
 */
public record Letter(byte[] raw, String subject, String from, String to, String answersTo, String messageId, List<Piece> parts) {

    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]+");

    /** One part: its type, its file's name (blank for the mail's own words), its decoded bytes. */
    public record Piece(String type, String name, byte[] bytes) {
        boolean isText() {
            return type.startsWith("text/") && name.isBlank();
        }

        String text() {
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    public static Letter read(byte[] raw) {
        try {
            MimeMessage message = new MimeMessage((Session) null, new ByteArrayInputStream(raw));
            List<Piece> pieces = new ArrayList<>();
            collect(message, pieces);
            return new Letter(raw, Optional.ofNullable(message.getSubject()).orElse(""), first(message.getFrom()),
                    first(message.getRecipients(jakarta.mail.Message.RecipientType.TO)), first(message.getReplyTo()),
                    Optional.ofNullable(message.getMessageID()).orElse(""), List.copyOf(pieces));
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException("A mail of the demonstration cannot be read", e);
        }
    }

    private static String first(jakarta.mail.Address[] addresses) {
        return addresses == null || addresses.length == 0 ? "" : ((InternetAddress) addresses[0]).getAddress();
    }

    private static void collect(Part part, List<Piece> pieces) throws MessagingException, IOException {
        if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart multipart) {
            for (int i = 0; i < multipart.getCount(); i++) {
                collect(multipart.getBodyPart(i), pieces);
            }
            return;
        }
        String name = Optional.ofNullable(part.getFileName()).orElse("");
        pieces.add(new Piece(part.getContentType().toLowerCase(Locale.ROOT), name, decoded(part)));
    }

    private static byte[] decoded(Part part) throws MessagingException {
        try (var in = part.getInputStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The mail's own words, its attachments left out. */
    public String words() {
        return parts.stream().filter(Piece::isText).map(Piece::text).reduce("", (one, other) -> one + "\n" + other);
    }

    /** The attachments whose names end so. */
    public Stream<Piece> attachments(String ending) {
        return parts.stream().filter(piece -> piece.name().toLowerCase(Locale.ROOT).endsWith(ending));
    }

    /** The first link that holds these letters. */
    public Optional<String> link(String holding) {
        Matcher matcher = LINK.matcher(words());
        return matcher.results().map(found -> found.group().replaceFirst("[.,;)]+$", "")).filter(link -> link.contains(holding)).findFirst();
    }
}
