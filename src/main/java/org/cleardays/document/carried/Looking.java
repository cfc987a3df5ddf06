package org.cleardays.document.carried;

import java.time.Duration;

import org.cleardays.document.carried.Carried.Reason;
import org.cleardays.document.file.OpenedFile;
import org.cleardays.document.file.OpenedFile.Danger;
import org.cleardays.document.reading.Kinds;
import org.cleardays.document.reading.LeftOut;
import org.cleardays.document.reading.Opening;

/** Looks at files in this very process; without limits of time and memory, which only a process of its own can keep. */
public final class Looking implements SheetDoor {

    /** A third of what the reader has: a last page may take long. */
    private static final Duration ENOUGH = Duration.ofSeconds(10);

    @Override
    public Seen look(byte[] file, int from) {
        return switch (Kinds.of(file)) {
            case PDF -> PdfSheets.look(file, from, new LookEnd(ENOUGH));
            case IMAGE -> PictureSheets.look(file, from, new LookEnd(ENOUGH));
            case EMPTY -> new Seen.Nothing(Reason.EMPTY);
            case DOCX, DOC, ODT, RTF, TEXT, HTML -> words(file);
            default -> new Seen.Nothing(Reason.CANNOT_BE_SHOWN);
        };
    }

    private static Seen words(byte[] file) {
        return switch (new Opening().open(file)) {
            case OpenedFile.Readable(var read) when read.words().isBlank() -> new Seen.Nothing(Reason.EMPTY);
            case OpenedFile.Readable(var read) -> new Seen.Words(read, LeftOut.of(read.kind(), file));
            case OpenedFile.PasswordProtected shut -> new Seen.Nothing(Reason.PASSWORD_PROTECTED);
            case OpenedFile.Broken broken -> new Seen.Nothing(Reason.BROKEN);
            case OpenedFile.Unsafe(var kind, Danger danger) -> new Seen.Nothing(switch (danger) {
                case TOO_LARGE_UNPACKED -> Reason.TOO_LARGE;
                case COVERED -> Reason.BAD_REDACTION;
                default -> Reason.UNSAFE;
            });
            default -> new Seen.Nothing(Reason.CANNOT_BE_SHOWN);
        };
    }
}
