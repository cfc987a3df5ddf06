package org.cleardays.pack.family;

/** How large the letters are. */
public enum Print {
    /** 14 points. */
    ORDINARY,
    /** 18 points and more, for people who see less. */
    LARGE
}
