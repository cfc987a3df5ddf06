package org.cleardays.intake;

import java.util.List;
import java.util.stream.Stream;

import org.cleardays.document.ContentStore;
import org.cleardays.document.file.OpenedFile;
import org.cleardays.document.mail.MailReader;
import org.cleardays.document.mail.ParsedMail;
import org.cleardays.document.packed.FoundFile;
import org.cleardays.intake.guess.Clues;
import org.cleardays.intake.guess.Guesses;
import org.cleardays.intake.identity.WrittenCode;
import org.cleardays.intake.reading.Brought;
import org.cleardays.intake.reading.Opener;

/** Looks into something that is held, for the person who decides. */
public final class HeldPost {

    private final ContentStore contents;
    private final Opener opener;
    private final Guesses guesses;
    private final String reportsAddress;

    HeldPost(ContentStore contents, Opener opener, Guesses guesses, IntakeSettings settings) {
        this.contents = contents;
        this.opener = opener;
        this.guesses = guesses;
        this.reportsAddress = settings.reportsAddress();
    }

    /** What it says and holds, and whose it may be. */
    public HeldMail look(Incoming held) {
        byte[] bytes = contents.get(held.rawContentId()).bytes();
        if (held.channel().equals("upload")) {
            return seen(opener.uploaded(held.subject(), bytes), new Clues("", List.of(), held.subject(), "", List.of()), "");
        }
        ParsedMail mail = held.reason().equals(Reason.OVER_LIMIT.word()) ? MailReader.readHeaders(bytes) : MailReader.read(bytes).mail();
        Brought brought = opener.broughtBy(mail);
        List<WrittenCode> codes = Stream.concat(mail.plusPartsOf(reportsAddress).stream().map(code -> new WrittenCode(code, true)),
                WrittenCode.in(mail.subject()).stream()).toList();
        return seen(brought, new Clues(mail.from().orElse(""), codes, mail.subject(), mail.text(), brought.words()), mail.text());
    }

    private HeldMail seen(Brought brought, Clues clues, String words) {
        return new HeldMail(words, brought.files().stream().map(HeldPost::file).toList(), guesses.of(clues));
    }

    private static HeldMail.File file(FoundFile file) {
        boolean possible = file.opened() instanceof OpenedFile.Readable || file.opened() instanceof OpenedFile.Picture;
        return new HeldMail.File(Sha256.of(file.bytes()), file.name(), String.join(", in ", file.within().reversed()), what(file.opened()),
                file.bytes().length, possible);
    }

    private static String what(OpenedFile opened) {
        return switch (opened) {
            case OpenedFile.Readable(var read) -> read.kind().words();
            case OpenedFile.Picture picture -> picture.kind().words() + ", which only a person can read";
            case OpenedFile.PasswordProtected shut -> shut.kind().words() + ", protected by a password";
            case OpenedFile.Unsafe(var kind, var danger) when danger == OpenedFile.Danger.COVERED ->
                    kind.words() + ", with text that is covered up but still there";
            case OpenedFile.Unsafe unsafe -> unsafe.kind().words() + ", not opened: it may do harm";
            case OpenedFile.Broken broken -> broken.kind().words() + ", damaged";
            case OpenedFile.Stopped stopped -> stopped.kind().words() + ", which could not be read to its end";
            case OpenedFile.NotADocument other -> other.kind().words();
            case OpenedFile.Packed packed -> packed.kind().words();
        };
    }
}
