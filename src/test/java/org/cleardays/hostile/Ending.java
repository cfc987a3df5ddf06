package org.cleardays.hostile;

import java.util.Locale;
import java.util.stream.Collectors;

import org.cleardays.document.file.OpenedFile;
import org.cleardays.document.mail.MailReader;
import org.cleardays.document.mail.ReadMail;
import org.cleardays.document.packed.FoundFile;
import org.cleardays.document.packed.Unpacked;
import org.cleardays.document.packed.Unpacking;

/** How a thing ends, in the words of the table of outcomes. */
final class Ending {

    private Ending() {
    }

    static String of(Specimen specimen, Unpacking unpacking) {
        byte[] bytes = specimen.bytes().get();
        return specimen.mail() ? ofMail(bytes, unpacking) : ofFile(unpacking.unpack(specimen.name(), bytes));
    }

    private static String ofFile(Unpacked unpacked) {
        if (unpacked.found().isEmpty()) {
            return "beyond bounds";
        }
        OpenedFile opened = unpacked.found().getFirst().opened();
        return opened instanceof OpenedFile.Packed ? "packed" + (unpacked.boundWasHit() ? ", beyond bounds" : "") : word(opened);
    }

    private static String ofMail(byte[] bytes, Unpacking unpacking) {
        return switch (MailReader.read(bytes)) {
            case ReadMail.Unreadable unreadable -> "mail cannot be read";
            case ReadMail.Readable(var mail) -> ofAttachments(unpacking.unpack(mail.attachments()));
        };
    }

    private static String ofAttachments(Unpacked unpacked) {
        if (unpacked.boundWasHit()) {
            return "mail beyond bounds";
        }
        return "mail: " + (unpacked.files().isEmpty() ? "words" : unpacked.files().stream().map(FoundFile::opened).map(Ending::word)
                .distinct().sorted().collect(Collectors.joining(" + ")));
    }

    private static String word(OpenedFile opened) {
        return switch (opened) {
            case OpenedFile.Readable readable -> "readable";
            case OpenedFile.Picture picture -> "picture";
            case OpenedFile.Packed packed -> "packed";
            case OpenedFile.PasswordProtected locked -> "password";
            case OpenedFile.Unsafe(var kind, var danger) -> "unsafe " + lower(danger);
            case OpenedFile.NotADocument other -> "no document";
            case OpenedFile.Broken broken -> "broken";
            case OpenedFile.Stopped(var kind, var why) -> "stopped " + lower(why);
        };
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
