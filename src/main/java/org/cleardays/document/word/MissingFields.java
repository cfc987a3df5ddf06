package org.cleardays.document.word;

import java.util.Set;

import org.cleardays.handover.SaysWhy;

/** A letter that has merge fields without a value: it is not written, and its file and each of those fields are named. */
public final class MissingFields extends IllegalArgumentException implements SaysWhy {

    private static final long serialVersionUID = 1;

    MissingFields(String letter, Set<String> fields) {
        super("The letter " + letter + " has no value for «" + String.join("», «", fields) + "»");
    }
}
