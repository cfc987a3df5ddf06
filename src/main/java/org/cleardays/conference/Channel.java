package org.cleardays.conference;

/** How things reach a person: by a link in a mail, on paper, by hand only, or in no writing at all: then the office rings. */
public enum Channel {
    LINK, PAPER, BY_HAND, NONE
}
