package org.cleardays.conference.authority;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

import org.cleardays.calendar.WorkingDays;

/**
 * The settings of the authority that holds a conference; its rules are the business of {@code timescale}.
 *
 * @param name             name of its file, {@code doncaster}
 * @param displayName      what people call it, "Doncaster"
 * @param calendar         name of its calendar of working days, {@code england-and-wales}
 * @param closeOfBusiness  when a day on which something is due ends
 * @param countersigning   whether a manager countersigns each report
 * @param strategyDiscussionThatCounts which of several discussions starts the clock
 * @param expectedHolidays whether it counts on holidays that are expected and not yet proclaimed
 * @param post             how long before it has to arrive paper is posted, where the authority has a rule for it
 * @param enquiries        what its enquiries are called, "section 47"
 * @param digest           when business support gets its list on a working morning, where it gets one
 * @param thresholdView    whether a report says if the threshold for a protection plan is met, in its author's view
 * @param agencyRelease    how an agency releases its own report for sharing
 */
public record Authority(String name, String displayName, ZoneId zone, String calendar, LocalTime closeOfBusiness, boolean countersigning,
                        StrategyDiscussion strategyDiscussionThatCounts, ExpectedHolidays expectedHolidays, Optional<WorkingDays> post,
                        String enquiries, Optional<LocalTime> digest, ThresholdView thresholdView, AgencyRelease agencyRelease) {

    /**
     * The strategy discussion that starts the clock: the one that initiated the enquiries (Doncaster, and national guidance since 2015),
     * or the last (Guide).
     */
    public enum StrategyDiscussion {
        INITIATING, LAST
    }

    /** Whether an answer may rest on holidays that are not yet proclaimed; then every such answer says so. */
    public enum ExpectedHolidays {
        REFUSED, ALLOWED
    }

    /**
     * What an author is asked about the threshold: some nations leave it to the conference, and a report then holds no view of it
     * (domain.md 4). {@code ASKED} is a section like any other: filled in, or left empty by choice.
     */
    public enum ThresholdView {
        REQUIRED, ASKED, FORBIDDEN
    }

    /**
     * Each agency decides on its own report (domain.md 5): it releases it with its manager's countersignature, or with the report, whose
     * column says who may read what; or it is asked, and its answer is recorded. Closed by default: where nothing is said, it is asked.
     */
    public enum AgencyRelease {
        WITH_COUNTERSIGNATURE, WITH_REPORT, ASKED
    }

    /** Reads the settings; what is missing or wrong is noted in the reading, and a harmless value stands for it. */
    public static Authority read(AuthorityReading reading) {
        return new AuthoritySettings(reading).read();
    }
}
