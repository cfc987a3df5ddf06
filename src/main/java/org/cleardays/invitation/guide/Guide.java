package org.cleardays.invitation.guide;

import java.util.Arrays;
import java.util.Optional;

/** A guide of {@code templates/guides}: it says nothing of any family, so that everybody may read it. */
public enum Guide {
    PARENTS("parents"),
    YOUNG_PEOPLE("young-people");

    private final String word;

    Guide(String word) {
        this.word = word;
    }

    public static Optional<Guide> of(String word) {
        return Arrays.stream(values()).filter(guide -> guide.word.equals(word)).findFirst();
    }

    /** In addresses and file names. */
    public String word() {
        return word;
    }

    String file() {
        return "templates/guides/" + word + ".html";
    }
}
