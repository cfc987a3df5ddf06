package org.cleardays.conference;

/** How things reach a person: by a link in a mail, on paper, or by hand only. */
public enum Channel {
    LINK, PAPER, BY_HAND
}
