package org.cleardays.intake.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.cleardays.document.mail.Attachment;
import org.cleardays.document.mail.ParsedMail;

/** Why a mail does not carry the report itself, but says where it is; nothing of it is ever followed (threats A10, A11, A14). */
public enum Elsewhere {
    /** Encrypted to somebody: S/MIME or PGP. */
    ENCRYPTED,
    /** It lies on a secure-mail portal, and the mail only tells of it. */
    SECURE_PORTAL,
    /** It lies in a cloud folder. */
    CLOUD_LINK;

    private static final List<Pattern> PORTALS = Wordings.of("secure-portal");
    private static final List<Pattern> LINKS = Wordings.of("cloud-link");
    private static final List<String> ENCRYPTED_TYPES = List.of("multipart/encrypted", "application/pgp-encrypted", "application/pkcs7-mime",
            "application/x-pkcs7-mime");
    private static final String PORTAL_TYPE = "application/x-microsoft-rpmsg-message";

    /** What stands in the report's place, where something does; to be asked only where no report was found. */
    public static Optional<Elsewhere> in(ParsedMail mail) {
        if (has(mail, List.of(PORTAL_TYPE)) || Wordings.anyFound(PORTALS, mail.subject() + "\n" + mail.text())) {
            return Optional.of(SECURE_PORTAL);
        }
        if (has(mail, ENCRYPTED_TYPES)) {
            return Optional.of(ENCRYPTED);
        }
        return Wordings.anyFound(LINKS, NewWords.in(mail.text()).text()) ? Optional.of(CLOUD_LINK) : Optional.empty();
    }

    /** Whether it is only a part of a mail that was cut in pieces. */
    public static boolean isInPieces(ParsedMail mail) {
        return has(mail, List.of("message/partial"));
    }

    private static boolean has(ParsedMail mail, List<String> types) {
        return mail.attachments().stream().map(Attachment::type).anyMatch(types::contains);
    }
}
