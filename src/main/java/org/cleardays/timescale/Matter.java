package org.cleardays.timescale;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A thing that falls due; the word is what an authority's file writes after {@code what:}. */
public enum Matter {
    CONFERENCE_BOOKED("conference booked"),
    INVITATIONS_SENT("invitations sent"),
    PARENTS_TOLD("reasons and process explained to the parents"),
    CONFERENCE_HELD("conference held"),
    /** The author sends the report to us, early enough to check, countersign, release and share. */
    REPORT_SENT("report sent by its author"),
    /** The author has finished the report and hands it to the manager. */
    REPORT_DONE("report done by its author"),
    REPORT_COUNTERSIGNED("report countersigned"),
    REPORT_TO_CHAIR("report to the chair"),
    REPORT_TO_FAMILY("report to the family"),
    REPORT_TO_PROFESSIONALS("reports to the professionals"),
    PACK_OUT("pack out"),
    PLAN_OUT("plan out"),
    MINUTES_OUT("minutes out"),
    CORE_GROUP("core group met"),
    REVIEW("review conference held"),
    /** Anything else; the file gives its words. */
    OTHER("other");

    private final String words;

    Matter(String words) {
        this.words = words;
    }

    /** The word in files: {@code report-to-family}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String words() {
        return words;
    }

    /** Whether each report has a deadline of its own in this matter. */
    public boolean isOfAReport() {
        return name().startsWith("REPORT_") && this != REPORT_TO_PROFESSIONALS;
    }

    public static Optional<Matter> find(String word) {
        return Arrays.stream(values()).filter(matter -> matter.word().equals(word)).findFirst();
    }
}
