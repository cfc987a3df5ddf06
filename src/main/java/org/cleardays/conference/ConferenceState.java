package org.cleardays.conference;

/** Whether a conference is still to take place, or took place. */
public enum ConferenceState {
    /** Booked; it stays so after its day. */
    BOOKED("booked"),
    /** It will not take place; those concerned are told. */
    CANCELLED("cancelled"),
    /** Stood down in one act (a pregnancy ended, a death): everything stops at once, and the family is told by a person only. */
    STOOD_DOWN("stood down");

    private final String words;

    ConferenceState(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    public boolean ended() {
        return this != BOOKED;
    }
}
