package org.cleardays.pack.family;

import org.cleardays.conference.Person;

/** How large the letters are. */
public enum Print {
    /** 14 points. */
    ORDINARY,
    /** 18 points and more, for people who see less. */
    LARGE;

    /** As this person has asked to read. */
    public static Print of(Person reader) {
        return reader.reading().largePrint() ? LARGE : ORDINARY;
    }
}
