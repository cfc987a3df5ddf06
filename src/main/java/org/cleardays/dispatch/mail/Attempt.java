package org.cleardays.dispatch.mail;

/** What the mail server made of one attempt to hand it a mail. */
public sealed interface Attempt {

    /** It took the mail over. */
    record Taken() implements Attempt {
    }

    /** It refused this recipient or this mail for good: a reply code from 500. */
    record Refused(int code) implements Attempt {
    }

    /** The mail did not go: the server asked to try later (a code from 400), or could not be reached (0). */
    record NotNow(int code, Exception cause) implements Attempt {
    }

    /** All of it was sent and no answer came: it may have gone. */
    record Uncertain(Exception cause) implements Attempt {
    }
}
