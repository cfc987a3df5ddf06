package org.cleardays.document.packed;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.cleardays.document.file.FileKind;
import org.cleardays.document.file.OpenedFile;
import org.cleardays.document.wrapped.OpenedSmime;
import org.cleardays.document.wrapped.Smime;

/** An S/MIME file (.p7m): a signed part of a mail is opened like a mail; its signature is evidence only around a whole mail, and not kept here. */
final class SmimeFile {

    private static final Pattern ARMOUR = Pattern.compile("\\A\\s*-----BEGIN (?:PKCS7|CMS)-----([A-Za-z0-9+/=\\s]*)-----END");

    private SmimeFile() {
    }

    static OpenedFile open(byte[] bytes) {
        return switch (Smime.open(withoutArmour(bytes))) {
            case OpenedSmime.Signed signed -> MailFile.open(FileKind.SMIME, signed.content());
            case OpenedSmime.Encrypted encrypted -> new OpenedFile.PasswordProtected(FileKind.SMIME);
            case OpenedSmime.Nothing nothing -> new OpenedFile.NotADocument(FileKind.SMIME);
            case OpenedSmime.Broken(String detail) -> new OpenedFile.Broken(FileKind.SMIME, detail);
        };
    }

    private static byte[] withoutArmour(byte[] bytes) {
        if (bytes.length > 0 && bytes[0] == 0x30) {
            return bytes;
        }
        Matcher armour = ARMOUR.matcher(new String(bytes, StandardCharsets.ISO_8859_1));
        return armour.find() ? Base64.getMimeDecoder().decode(armour.group(1)) : bytes;
    }
}
