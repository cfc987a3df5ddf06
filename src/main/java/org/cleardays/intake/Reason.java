package org.cleardays.intake;

import java.util.Arrays;
import java.util.Locale;

/**
 * The whole list of reasons why something that arrived ended as it did.
 *
 * <p>{@link Incoming#reason()} is the {@link #word()}; whoever writes the answer chooses its template by outcome and reason, and may
 * rely on this list being complete. Whether an answer may be sent at all says {@link Incoming#answerable()} alone. For
 * {@link #UNKNOWN_SENDER}, {@link #UNKNOWN_REFERENCE}, {@link #NO_CODE}, {@link #TWO_CONFERENCES} and {@link #OTHER_CONFERENCE} the
 * answer must be the same words, without any reference: it must not tell a stranger whether a conference exists (threat A8).
 */
public enum Reason {

    /** Filed, with nothing to explain; blank as a word. */
    NONE(""),

    /** Held; answered with where to upload (a personal link where {@link Incoming#personId()} is known). Only its headers were fetched. */
    OVER_LIMIT("The mail is larger than we take by mail. Its sender is asked to upload the report."),
    /** Held; never answered. */
    CANNOT_BE_READ("The mail cannot be read. Its raw bytes can be downloaded."),
    /** Held; answered at most once a day, in the same words as every stranger's mail. */
    UNKNOWN_SENDER("The sender's address is not that of anybody invited to the conference."),
    /** Held; answered like {@link #UNKNOWN_SENDER}. */
    UNKNOWN_REFERENCE("The code in the address it was sent to is no conference's."),
    /** Held; answered like {@link #UNKNOWN_SENDER}. */
    NO_CODE("It was not sent to a conference's own address, so the code with check characters is missing."),
    /** Held; answered like {@link #UNKNOWN_SENDER}. */
    TWO_CONFERENCES("It was sent to the addresses of two conferences at once."),
    /** Held; answered like {@link #UNKNOWN_SENDER}. */
    OTHER_CONFERENCE("Its subject or its form names another conference than the address it was sent to."),
    /** Held; answered at most once a day. The conference it is for was cancelled or stood down. */
    CONFERENCE_ENDED("The conference it is for will not take place. A person reads it."),
    /** Held; answered at most once a day. From an invited person, but nothing that we could file: empty, or words of its own. */
    NO_REPORT("An invited person wrote, without a report. A person reads it."),
    /** Held; answered at most once a day. */
    SEVERAL_REPORTS("Several Word files came in one mail. A person decides which one is the report."),
    /** Held; answered at most once a day. */
    PACKED("The file came packed in another (winmail.dat, .zip, .msg, or encrypted). A person unpacks it."),
    /** Held; never answered. A machine or a list sent it, but it carries a Word file. */
    AUTOMATIC_WITH_FILE("It was sent by a machine or a mailing list, but carries a Word file. A person looks at it."),

    /** Returned: saved with a password. Answered with what to do. */
    PASSWORD_PROTECTED("The Word file is protected by a password."),
    /** Returned: no Word file of the kind {@code .docx}, whatever its name says. Answered with what to do. */
    NOT_WORD("The file is not a Word file (.docx)."),
    /** Returned: macros, or built so that it may do harm. Answered with what to do. */
    UNSAFE("The Word file holds macros or other things that we do not open."),
    /** Returned: a Word file that is damaged. Answered with what to do. */
    BROKEN("The Word file is damaged."),

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
    /** Ignored: a machine or a mailing list sent it (RFC 3834); never answered. */
    AUTOMATIC("An automatic reply."),
    /** Ignored: our own mail came back; never answered. */
    OUR_OWN("Our own mail came back.");

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

    /** The reason with this word; {@link IllegalArgumentException} where there is none. */
    public static Reason of(String word) {
        return Arrays.stream(values()).filter(reason -> reason.word().equals(word)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No reason " + word));
    }
}
