package org.cleardays.timescale;

import java.util.Locale;

/** How far a source carries a rule. */
enum Basis {
    STATED("stated by the source"), SET_BY_AUTHORITY("set by the authority"), OUR_PROPOSAL("our proposal");

    private final String words;

    Basis(String words) {
        this.words = words;
    }

    static Basis parse(String written) {
        return valueOf(written.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    @Override
    public String toString() {
        return words;
    }
}
