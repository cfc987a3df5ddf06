package org.cleardays.timescale.rule;

import java.util.Arrays;
import java.util.Locale;

/** How far a source carries a rule. */
public enum Basis {
    STATED("stated by the source"), SET_BY_AUTHORITY("set by the authority"), OUR_PROPOSAL("our proposal");

    private final String words;

    Basis(String words) {
        this.words = words;
    }

    static Basis parse(String written) {
        return Arrays.stream(values()).filter(basis -> basis.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(written)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(written));
    }

    @Override
    public String toString() {
        return words;
    }
}
