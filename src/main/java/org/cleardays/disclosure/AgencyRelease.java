package org.cleardays.disclosure;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * How an agency has released its own report for sharing (domain.md 5): it is its information.
 *
 * @param by    who released it, where that was asked and recorded; blank otherwise
 * @param words how they said so, likewise
 */
public record AgencyRelease(How how, String by, String words, Optional<Instant> at) {

    /** {@code NOT_YET} is closed: nothing of the report goes to a reader of the family. */
    public enum How {
        WITH_COUNTERSIGNATURE, WITH_REPORT, RECORDED, NOT_YET;

        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static AgencyRelease of(How how) {
        return new AgencyRelease(how, "", "", Optional.empty());
    }

    public boolean given() {
        return how != How.NOT_YET;
    }
}
