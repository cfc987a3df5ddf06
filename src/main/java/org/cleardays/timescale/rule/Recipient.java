package org.cleardays.timescale.rule;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** To whom something is due; the closed list of what may stand after {@code to:}. */
public enum Recipient {
    PARENTS("the parents"), YOUNG_PERSON("where age-appropriate, the young person"), FAMILY("the family"), CHILDREN("the children"),
    CHAIR("the chair"), UNIT("the conference office"), PROFESSIONALS("the professionals"), MANAGER("the author's manager"),
    INVITEES("everybody invited"), CORE_GROUP("the core group");

    private final String words;

    Recipient(String words) {
        this.words = words;
    }

    static Recipient parse(String written) {
        return Arrays.stream(values()).filter(one -> one.word().equals(written)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(written));
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String known() {
        return Arrays.stream(values()).map(Recipient::word).collect(Collectors.joining(", "));
    }

    /** "the parents and, where age-appropriate, the young person". */
    public static String inWords(List<Recipient> recipients) {
        String last = recipients.getLast().words;
        if (recipients.size() == 1) {
            return last;
        }
        return recipients.subList(0, recipients.size() - 1).stream().map(one -> one.words).collect(Collectors.joining(", ")) + " and"
                + (last.startsWith("where") ? ", " : " ") + last;
    }
}
