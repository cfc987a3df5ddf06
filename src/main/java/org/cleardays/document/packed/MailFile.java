package org.cleardays.document.packed;

import org.cleardays.document.file.FileKind;
import org.cleardays.document.file.OpenedFile;
import org.cleardays.document.mail.MailReader;
import org.cleardays.document.mail.ParsedMail;
import org.cleardays.document.mail.ReadMail;

/** A mail saved as it was sent (.eml). */
final class MailFile {

    private MailFile() {
    }

    static OpenedFile open(byte[] bytes) {
        return open(FileKind.EML, bytes);
    }

    static OpenedFile open(FileKind kind, byte[] bytes) {
        return switch (MailReader.readSaved(bytes)) {
            case ReadMail.Readable(ParsedMail mail) -> opened(kind, mail);
            case ReadMail.Unreadable(String reason, ParsedMail mail) -> new OpenedFile.Broken(kind, reason);
        };
    }

    private static OpenedFile opened(FileKind kind, ParsedMail mail) {
        FilesWithin files = new FilesWithin();
        mail.attachments().forEach(attachment -> files.add(attachment.bytes(), attachment.name()));
        return files.packed(kind, mail.text());
    }
}
