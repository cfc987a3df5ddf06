package org.cleardays.timescale;

import java.time.ZonedDateTime;
import java.util.Locale;

/**
 * A reminder the authority's file promises about one deadline.
 *
 * @param id   the reminder's id in the file, {@code author-two-days-before}
 * @param at   the moment from which it is due; always on a working day
 * @param text name of its template among the mails
 */
public record Reminder(String id, ZonedDateTime at, Tell tell, String text) {

    /** Whom a reminder tells. */
    public enum Tell {
        AUTHOR, AUTHORS_MANAGER, COUNTERSIGNATORY, BUSINESS_SUPPORT, CHAIR;

        /** The word in files: {@code authors-manager}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
