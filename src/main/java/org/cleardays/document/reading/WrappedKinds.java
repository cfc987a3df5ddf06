package org.cleardays.document.reading;

import java.util.Optional;
import java.util.regex.Pattern;

import org.cleardays.document.file.FileKind;
import org.cleardays.document.wrapped.WrittenFiles;

/** Tells what mail programs wrap files in: S/MIME, OpenPGP, parts of mails, files written as lines of text. */
final class WrappedKinds {

    /** The object identifiers of signed, enveloped and other content (RFC 5652, 14), near the start of a sequence. */
    private static final Pattern CMS = Pattern.compile(
            "(?s)0.{0,12}(\u0006\t\\*\u0086H\u0086\u00f7\r\u0001\u0007|\u0006\u000b\\*\u0086H\u0086\u00f7\r\u0001\t).*");
    private static final Pattern ARMOURED_CMS = Pattern.compile("(?s)\\s*-----BEGIN (PKCS7|CMS)-----.*");

    /** Armoured; the part that announces an encrypted one (RFC 3156, 4); or a session key, by packet tag and version (RFC 9580, 5.1, 5.3). */
    private static final Pattern PGP = Pattern.compile("(?s)\\s*-----BEGIN PGP MESSAGE-----.*|Version: 1\\s*"
            + "|\u0085..\u0003.*|\u0084.\u0003.*|\u008c.[\u0004-\u0006].*|[\u00c1\u00c3].[\u0003-\u0006].*");
    private static final Pattern PART_OF_MAIL = Pattern.compile(
            "(?is)(MIME-Version: *1\\.0[^\\n]*\\n)?Content-Type: *(multipart/|application/(x-)?pkcs7-).*");

    private WrappedKinds() {
    }

    /** By the first bytes, written in ISO 8859-1. */
    static Optional<FileKind> of(String start) {
        if (CMS.matcher(start).matches() || ARMOURED_CMS.matcher(start).matches()) {
            return Optional.of(FileKind.SMIME);
        }
        if (PGP.matcher(start).matches()) {
            return Optional.of(FileKind.PGP);
        }
        return PART_OF_MAIL.matcher(start).matches() ? Optional.of(FileKind.EML)
                : start.startsWith("=ybegin ") ? Optional.of(FileKind.ENCODED) : Optional.empty();
    }

    /** The same kind, but for a text with files written into it. */
    static FileKind unlessWritten(FileKind kind, byte[] bytes) {
        return kind == FileKind.TEXT && !WrittenFiles.in(bytes).files().isEmpty() ? FileKind.ENCODED : kind;
    }
}
