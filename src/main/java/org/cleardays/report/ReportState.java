package org.cleardays.report;

import java.util.Locale;

/** How far a report has come. What happens to each reader's copy afterwards is recorded with that copy. */
public enum ReportState {
    RECEIVED,
    /** A picture: nobody but a person can read it. */
    NEEDS_A_PERSON,
    RETURNED, ACCEPTED, COUNTERSIGNED, DECLINED, SUPERSEDED;

    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
