package org.cleardays.report;

import java.util.Locale;

/** What kind of statement a statement is (Doncaster, information for professionals). */
public enum Mark {
    /** Established; names the record or finding that establishes it. */
    FACT,
    /** Seen or heard by the author or a named colleague. */
    OBSERVATION,
    /** Said by somebody, not established. */
    ALLEGATION,
    /** The professional's judgement. */
    OPINION;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
