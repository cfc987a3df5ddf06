package org.cleardays.report;

import java.util.Locale;

/** How far a report has come. What happens to each reader's copy afterwards is recorded with that copy. */
public enum ReportState {
    RECEIVED, RETURNED, ACCEPTED, COUNTERSIGNED, DECLINED, SUPERSEDED;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
