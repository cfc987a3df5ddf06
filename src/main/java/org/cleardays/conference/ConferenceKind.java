package org.cleardays.conference;

/** The kinds of conference. */
public enum ConferenceKind {
    INITIAL, REVIEW, PRE_BIRTH, TRANSFER_IN;

    /** The word used in files, pages and the HTTP interface: {@code pre-birth}. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
