package org.cleardays.intake;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

import org.cleardays.document.file.FileKind;
import org.cleardays.document.file.OpenedFile;
import org.cleardays.document.file.ReadFile;
import org.cleardays.intake.reading.Elsewhere;
import org.cleardays.intake.reading.PlainReply;

/**
 * The whole list of reasons why something that arrived ended as it did.
 *
 * <p>{@link Incoming#reason()} is the {@link #word()}; whoever writes the answer chooses its template by outcome and reason, and may
 * rely on this list being complete. Whether an answer may be sent at all says {@link Incoming#answerable()} alone. For
 * {@link #isToldToNobody} the answer must be the same words, without any reference: it must not tell a stranger whether a conference
 * exists (threat A8).
 */
public enum Reason {

    /** Filed, with nothing to explain; blank as a word. */
    NONE(""),
    /** Filed; its author is told in the receipt. The link is never followed (threat B5), and the file is kept as it came. */
    TEMPLATE_LEFT_OUT("The file names a template at another place. The link to it was left out and never followed."),

    /** Held; answered with where to upload (a personal link where {@link Incoming#personId()} is known). Only its headers were fetched. */
    OVER_LIMIT("The mail is larger than we take by mail. Its sender is asked to upload the report."),
    /** Held; never answered. */
    CANNOT_BE_READ("The mail cannot be read. Its raw bytes can be downloaded."),
    /** Held; never answered. */
    TOO_MANY_TODAY("Its sender has written more often today than we sort by ourselves. A person looks at it."),
    /** Held; answered at most once a day, in the same words as every stranger's mail. */
    UNKNOWN_SENDER("The sender's address is not that of anybody invited to the conference."),
    /** Held; answered like {@link #UNKNOWN_SENDER} (threat A6). */
    NOT_AUTHENTICATED("It says that it is from an invited person, but our mail server could not confirm that."),
    /** Held; answered like {@link #UNKNOWN_SENDER}. */
    UNKNOWN_REFERENCE("The code it was sent with is no conference's."),
    /** Held; answered like {@link #UNKNOWN_SENDER}. */
    MISSPELT_REFERENCE("Its code is written with characters that only look like a conference's code. Codes are never corrected by guessing."),
    /** Held; answered like {@link #UNKNOWN_SENDER}. */
    NO_CODE("Nothing in it carries a conference's code: not its address, its subject, its file's name, nor the foot of its form."),
    /** Held; answered like {@link #UNKNOWN_SENDER}. */
    TWO_CONFERENCES("It names two conferences at once, by its codes or by its files."),
    /** Held; answered like {@link #UNKNOWN_SENDER}. */
    OTHER_CONFERENCE("Its subject or its form names another conference than the one it was sent to."),
    /** Held; answered at most once a day. The conference it is for was cancelled or stood down. */
    CONFERENCE_ENDED("The conference it is for will not take place. A person reads it."),
    /** Held; answered at most once a day. From an invited person, but nothing that we could file: empty, or words of its own. */
    NO_REPORT("An invited person wrote, without a report. A person reads it."),
    /** Held; answered at most once a day. */
    SEVERAL_REPORTS("Several files came that could each be the report. A person decides which one it is."),
    /** Held; answered at most once a day. */
    PACKED("The file is packed in others more deeply, or with more files, than we unpack. A person unpacks it."),
    /** Held; never answered. A machine or a list sent it, but it carries a document. */
    AUTOMATIC_WITH_FILE("It was sent by a machine or a mailing list, but carries a document. A person looks at it."),
    /** Held; answered at most once a day, with where to upload. */
    ENCRYPTED("The mail is encrypted, and we hold no key to it. Its sender is asked to upload the report."),
    /** Held; answered at most once a day, with where to upload. */
    SECURE_PORTAL("It only tells of a message on a secure-mail portal, which we cannot open. Its sender is asked to upload the report."),
    /** Held; answered at most once a day, with where to upload. */
    IN_PIECES("It is one piece of a mail that was cut up on its way. Its sender is asked to upload the report."),
    /** Held; answered at most once a day, with where to upload. The link is never followed (threat A14). */
    CLOUD_LINK("It holds a link to a file in place of the file. We follow no links; its sender is asked to upload the report."),
    /** Held; answered at most once a day. */
    TOO_LONG_TO_READ("Reading the file took longer than 30 seconds and was ended. A person looks at it."),
    /** Held; answered at most once a day. */
    TOO_MUCH_MEMORY("Reading the file took more memory than the reader has. A person looks at it."),
    /** Held; answered at most once a day. */
    READER_CRASHED("The reader ended in the middle of the file. A person looks at it."),
    /** Held; answered at most once a day. Nothing is wrong with the file. */
    NO_READER("No reader for such a file could be started on this machine. Try again when it runs."),

    /** Held; answered at most once a day, with what to do. The file itself is the evidence of a breach that may have happened. */
    BAD_REDACTION("There is text in the file that is covered up but still there: anybody can copy it out. Its author is asked for another."),

    /** Returned: saved with a password. Answered with what to do; a password never goes by mail (threat A16). */
    PASSWORD_PROTECTED("The file is protected by a password."),
    /** Returned: whole, but a spreadsheet, a program, or of a kind that we do not know. Answered with what to do. */
    NOT_A_DOCUMENT("The file is not a document that we can read."),
    /** Returned. */
    EMPTY_FILE("The file is empty."),
    /** Returned; what was sorted before these had reasons of their own has it too. */
    UNSAFE("The file is built so that two programs could show two different texts."),
    /** Returned. */
    MACROS("The file holds macros, or is of a kind that may."),
    /** Returned. */
    EXTERNAL_CONTENT("The file fetches something from elsewhere when it is opened: a picture, a part of itself."),
    /** Returned. */
    EMBEDDED_FILE("The file carries another file in itself."),
    /** Returned. */
    ACTIVE_CONTENT("The file runs something when it is opened."),
    /** Returned. */
    DOCTYPE("The file declares a document type, which no such file does by itself."),
    /** Returned. */
    TOO_LARGE_UNPACKED("The file unpacks to more than any report needs."),
    /** Returned: damaged. Answered with what to do. */
    BROKEN("The file is damaged."),

    /** Duplicate: the same mail again; never answered. */
    SAME_MAIL("The same mail came before."),
    /** Duplicate: the author sent the same file before for this conference; told at most once a day. */
    SAME_FILE("The same file came before from this author."),

    /** Receipt: a delivery notice, or something sent to the address of receipts; never answered. */
    DELIVERY_NOTICE("Evidence about a message of ours."),
    /** Response: a parent, a carer or a supporter wrote; not answered by itself, a person reads it the same working day. */
    FROM_THE_FAMILY("A parent, a carer or a supporter wrote. A person reads it the same working day."),
    /** Response: an invitee accepted or declined the calendar entry; not answered. */
    CALENDAR_REPLY("An invited person answered the calendar entry."),
    /** Response: an author says that somebody else is to be asked; confirmed at most once a day. */
    NOT_ME("The author says that somebody else is to be asked. A person passes it on."),
    /** Response: an author asks for more time; confirmed at most once a day. The deadline stands until somebody says otherwise. */
    NEEDS_LONGER("The author asks for more time. The deadline stands until somebody says otherwise."),
    /** Response: an invited professional will not come; confirmed at most once a day. */
    NOT_ATTENDING("An invited person will not come to the conference."),
    /** Ignored: a machine or a mailing list sent it (RFC 3834); never answered. */
    AUTOMATIC("An automatic reply."),
    /** Ignored: our own mail came back; never answered. */
    OUR_OWN("Our own mail came back.");

    private static final Set<Reason> TOLD_TO_NOBODY = EnumSet.of(UNKNOWN_SENDER, NOT_AUTHENTICATED, UNKNOWN_REFERENCE, MISSPELT_REFERENCE, NO_CODE,
            TWO_CONFERENCES, OTHER_CONFERENCE);
    private static final Set<Reason> HELD_FILES = EnumSet.of(TOO_LONG_TO_READ, TOO_MUCH_MEMORY, READER_CRASHED, NO_READER, PACKED, ENCRYPTED,
            BAD_REDACTION);
    /** Encrypted to somebody's key, where no password helps. */
    private static final Set<FileKind> KINDS_FOR_A_KEY = EnumSet.of(FileKind.SMIME, FileKind.PGP);

    private final String words;

    Reason(String words) {
        this.words = words;
    }

    /** The fixed word, {@code unknown-sender}. */
    public String word() {
        return this == NONE ? "" : name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The reason in a sentence, for the office. */
    public String words() {
        return words;
    }

    /** Whether the answer to it is the same as to every stranger. */
    public boolean isToldToNobody() {
        return TOLD_TO_NOBODY.contains(this);
    }

    /** Whether a file that ends so goes back to its author; otherwise a person sees to it. */
    boolean isTheSendersToMend() {
        return !HELD_FILES.contains(this);
    }

    /** The reason with this word; {@link IllegalArgumentException} where there is none. */
    public static Reason of(String word) {
        return Arrays.stream(values()).filter(reason -> reason.word().equals(word)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No reason " + word));
    }

    /** What stands in a report's place. */
    static Reason of(Elsewhere place) {
        return valueOf(place.name());
    }

    static Reason of(PlainReply reply) {
        return valueOf(reply.name());
    }

    /** What is to be said of a file: why it cannot be read, or what was left out of it. */
    static Reason against(OpenedFile opened) {
        return switch (opened) {
            case OpenedFile.PasswordProtected(FileKind kind) -> KINDS_FOR_A_KEY.contains(kind) ? ENCRYPTED : PASSWORD_PROTECTED;
            case OpenedFile.Unsafe(FileKind kind, OpenedFile.Danger danger) -> against(danger);
            case OpenedFile.Stopped(FileKind kind, OpenedFile.Why why) -> against(why);
            case OpenedFile.Broken(FileKind kind, String detail) -> BROKEN;
            case OpenedFile.NotADocument(FileKind kind) when kind == FileKind.EMPTY -> EMPTY_FILE;
            case OpenedFile.NotADocument(FileKind kind) when kind == FileKind.ARCHIVE -> PACKED;
            case OpenedFile.NotADocument file -> NOT_A_DOCUMENT;
            case OpenedFile.Packed packed -> PACKED;
            case OpenedFile.Readable(ReadFile file) -> file.templateElsewhere() ? TEMPLATE_LEFT_OUT : NONE;
            case OpenedFile.Picture picture -> NONE;
        };
    }

    private static Reason against(OpenedFile.Danger danger) {
        return switch (danger) {
            case MACROS -> MACROS;
            case TOO_LARGE_UNPACKED -> TOO_LARGE_UNPACKED;
            case DOCTYPE -> DOCTYPE;
            case AMBIGUOUS -> UNSAFE;
            case EXTERNAL -> EXTERNAL_CONTENT;
            case EMBEDDED -> EMBEDDED_FILE;
            case ACTIVE -> ACTIVE_CONTENT;
            case COVERED -> BAD_REDACTION;
        };
    }

    private static Reason against(OpenedFile.Why why) {
        return switch (why) {
            case TOO_LONG -> TOO_LONG_TO_READ;
            case TOO_MUCH_MEMORY -> TOO_MUCH_MEMORY;
            case CRASHED -> READER_CRASHED;
            case NO_READER -> NO_READER;
        };
    }
}
