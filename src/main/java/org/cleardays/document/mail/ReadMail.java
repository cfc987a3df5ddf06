package org.cleardays.document.mail;

/** What reading a mail's bytes came to; never an exception, whatever the bytes are. */
public sealed interface ReadMail {

    /** What could be read; of an unreadable mail only as far as it went, so that a person sees where it came from. */
    ParsedMail mail();

    /** Every part could be read. */
    record Readable(ParsedMail mail) implements ReadMail {
    }

    /** At least one part cannot be relied upon; {@code reason} is a sentence for the office. */
    record Unreadable(String reason, ParsedMail mail) implements ReadMail {
    }
}
