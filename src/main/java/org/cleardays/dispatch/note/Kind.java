package org.cleardays.dispatch.note;

import java.util.Locale;
import java.util.Set;

import org.cleardays.conference.ConferenceState;

/** What kind of message it is; the word is what a dispatch shows and what the HTTP interface answers. */
public enum Kind {
    /** An invitee's letter, calendar entry and form; about an invitation. */
    INVITATION(false, true),
    /** "We have your report", or "nothing to add" or another plain reply recorded; about something that arrived. */
    CONFIRMATION(true, true),
    /** What was sent cannot be read, and what to do; about something that arrived. */
    CANNOT_OPEN(true, true),
    /** "A person will look at it"; about something that arrived. No bounce comes back: the sender may be forged (RFC 3834). */
    HELD(true, false),
    /** Too large for mail, and where to send it; about something that arrived. */
    OVER_LIMIT(true, true),
    /** "We have your mail, but not your report", and where to send it; about something that arrived. */
    SEND_HERE(true, true),
    /** "We have this already"; about something that arrived. */
    DUPLICATE(true, true),
    /** The checks' reasons, to the author; about a report. */
    RETURNED(false, true),
    /** Nothing is missing, and what happens next; about a report. */
    ACCEPTED(false, true),
    /** A personal link, to the manager; about a countersign request. */
    COUNTERSIGN_REQUEST(false, true),
    /** Not countersigned, and why, to the author; about a report. */
    DECLINED(false, true),
    /** A reader's copy; about a copy. */
    COPY(false, true),
    /** The chair's pack or supplement; about a pack. */
    PACK(false, true),
    /** A professional's bundle or supplement; about a pack. */
    BUNDLE(false, true),
    /** A family member's answer, to author and chair; about a response. */
    RESPONSE(false, true),
    /** What is owed, to whoever owes it or can help; about a reminder. */
    REMINDER(false, true),
    /** What there is to do today, to business support; about a digest. */
    DIGEST(false, true),
    /** The conference has another time or place; about a change. */
    MOVED(false, true),
    /** The conference will not take place; about a change. */
    CANCELLED(false, true),
    /** "Please send nothing more"; about a change. */
    STOOD_DOWN(false, true),
    /** Something waits for business support; about whatever waits. */
    OFFICE(false, true);

    /** Those that are wrong once the conference has another time, and are then written anew or not at all. */
    private static final Set<Kind> NAME_THE_TIME = Set.of(INVITATION, RETURNED, COUNTERSIGN_REQUEST, PACK, BUNDLE, MOVED, REMINDER);

    private final boolean answersMail;
    private final boolean wantsNotice;

    Kind(boolean answersMail, boolean wantsNotice) {
        this.answersMail = answersMail;
        this.wantsNotice = wantsNotice;
    }

    /** Whether it is our automatic answer to what somebody sent (RFC 3834, 5: {@code auto-replied}). */
    public boolean answersMail() {
        return answersMail;
    }

    /** Whether a bounce or delivery notice is to come back. */
    public boolean wantsNotice() {
        return wantsNotice;
    }

    /** Whether it may still leave: once its conference has ended, nothing does but the word of it, and what the office is told. */
    public boolean mayLeave(ConferenceState state) {
        return this == OFFICE || this == DIGEST || switch (state) {
            case BOOKED -> this != CANCELLED && this != STOOD_DOWN;
            case CANCELLED -> this == CANCELLED;
            case STOOD_DOWN -> this == STOOD_DOWN;
        };
    }

    public boolean namesTheTime() {
        return NAME_THE_TIME.contains(this);
    }

    public static Kind of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
