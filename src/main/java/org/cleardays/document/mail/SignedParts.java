package org.cleardays.document.mail;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.cleardays.document.wrapped.MailSignature;
import org.cleardays.document.wrapped.Smime;

import jakarta.mail.MessagingException;

/** Tells the content of a signed part of a mail from the signature beside or around it (RFC 1847, RFC 8551). */
final class SignedParts {

    private static final Set<String> SMIME = Set.of("application/pkcs7-mime", "application/x-pkcs7-mime");
    private static final Set<String> SMIME_SIGNATURE = Set.of("application/pkcs7-signature", "application/x-pkcs7-signature");

    private SignedParts() {
    }

    /** Whether the part holds its content in itself. */
    static boolean isSmime(MailPart part) {
        return SMIME.contains(part.typeName());
    }

    /** The parts without the signature, which is no file of the mail. */
    static List<Boundaries.Span> content(MailPart multipart, List<Boundaries.Span> parts, MailWalk.Limits limits) {
        return signatureIn(multipart, parts, limits).isPresent() ? parts.subList(0, 1) : parts;
    }

    /** What checking the S/MIME signature beside the content comes to; empty where there is none, or one of another kind. */
    static Optional<MailSignature> signature(MailPart multipart, List<Boundaries.Span> parts, MailWalk.Limits limits) {
        return signatureIn(multipart, parts, limits).filter(part -> SMIME_SIGNATURE.contains(part.typeName()))
                .map(part -> checked(Arrays.copyOfRange(multipart.mail(), parts.getFirst().from(), parts.getFirst().to()), part));
    }

    private static Optional<MailPart> signatureIn(MailPart multipart, List<Boundaries.Span> parts, MailWalk.Limits limits) {
        if (!multipart.typeName().equals("multipart/signed") || parts.size() != 2) {
            return Optional.empty();
        }
        Boundaries.Span last = parts.getLast();
        return MailPart.in(multipart.mail(), last.from(), last.to(), multipart.depth() + 1, limits)
                .filter(part -> SMIME_SIGNATURE.contains(part.typeName()) || part.typeName().equals("application/pgp-signature"));
    }

    private static MailSignature checked(byte[] content, MailPart signature) {
        try {
            return Smime.checked(content, signature.unpacked());
        } catch (MessagingException | IOException e) {
            return MailSignature.UNCHECKED;
        }
    }
}
