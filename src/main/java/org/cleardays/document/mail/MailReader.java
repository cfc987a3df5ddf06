package org.cleardays.document.mail;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

import org.cleardays.document.mail.ReadMail.Readable;
import org.cleardays.document.mail.ReadMail.Unreadable;

/** Reads whatever bytes arrived as a mail, within limits; rubbish is an answer here, never an exception. */
public final class MailReader {

    private MailReader() {
    }

    public static ReadMail read(byte[] bytes) {
        return read(bytes, MailWalk.Limits.USUAL);
    }

    /** A mail, or a part of one, that somebody saved: it may lack its sender. */
    public static ReadMail readSaved(byte[] bytes) {
        return read(bytes, MailWalk.Limits.USUAL, false);
    }

    static ReadMail read(byte[] bytes, MailWalk.Limits limits) {
        return read(bytes, limits, true);
    }

    private static ReadMail read(byte[] bytes, MailWalk.Limits limits, boolean needsSender) {
        return MailPart.in(bytes, 0, bytes.length, 0, limits).map(mail -> walked(mail, limits, needsSender))
                .orElseGet(() -> new Unreadable("Its headers are too long.", cut(bytes, limits)));
    }

    /** The sender, subject and marks alone, where only the headers were fetched. */
    public static ParsedMail readHeaders(byte[] bytes) {
        return MailPart.in(bytes, 0, bytes.length, 0, MailWalk.Limits.USUAL)
                .map(mail -> parsed(mail, new MailWalk(MailWalk.Limits.USUAL))).orElseGet(() -> cut(bytes, MailWalk.Limits.USUAL));
    }

    private static ReadMail walked(MailPart mail, MailWalk.Limits limits, boolean needsSender) {
        MailWalk walk = new MailWalk(limits);
        walk.into(mail);
        ParsedMail parsed = parsed(mail, walk);
        List<String> defects = new ArrayList<>(walk.defects());
        if (needsSender && parsed.from().isEmpty()) {
            defects.add("It does not name one sender by a whole address.");
        }
        return defects.isEmpty() ? new Readable(parsed) : new Unreadable(defects.getFirst(), parsed);
    }

    /** What the beginning of over-long headers says. */
    private static ParsedMail cut(byte[] bytes, MailWalk.Limits limits) {
        MailPart beginning = MailPart.in(bytes, 0, Math.min(bytes.length, limits.headerBytes()), 0, limits).orElseThrow();
        return parsed(beginning, new MailWalk(limits));
    }

    private static ParsedMail parsed(MailPart mail, MailWalk walk) {
        return new ParsedMail(MailAddresses.sender(mail.headers()), MailWords.shown(mail.header("From")),
                MailAddresses.in(mail.headers(), "Reply-To"),
                MailAddresses.in(mail.headers(), "To", "Cc", "Delivered-To", "X-Original-To", "Envelope-To"),
                MailWords.shown(mail.header("Subject")), id(mail, "Message-ID"), id(mail, "In-Reply-To"), marks(mail),
                walk.text(), walk.attachments(), walk.notice(), AuthenticationReader.in(mail.headers()), walk.signature(), bodyHash(mail));
    }

    private static MachineMarks marks(MailPart mail) {
        boolean autoreply = List.of("X-Autoreply", "X-Autorespond", "X-Autoresponder").stream()
                .anyMatch(name -> !mail.header(name).isBlank());
        String[] loops = mail.headers().getHeader("X-Loop");
        return new MachineMarks(HeaderValue.of(mail.header("Auto-Submitted")).word(), HeaderValue.of(mail.header("Precedence")).word(),
                !mail.header("List-Id").isBlank(), mail.header("Return-Path").replaceAll("\\s", "").equals("<>"), autoreply,
                loops == null ? List.of() : List.of(loops).stream().map(MailPart::lower).toList());
    }

    private static Optional<String> id(MailPart mail, String header) {
        return Optional.of(bare(mail.header(header))).filter(id -> !id.isBlank());
    }

    /** An id without its angle brackets and whatever stands outside them. */
    static String bare(String id) {
        return MailWords.shown(id.replaceFirst("(?s)^[^<]*<([^>]*)>.*$", "$1"));
    }

    private static String bodyHash(MailPart mail) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(mail.mail(), mail.from(), mail.to() - mail.from());
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
