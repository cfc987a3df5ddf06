package org.cleardays.conference.authority;

import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import org.cleardays.calendar.WorkingDays;
import org.cleardays.conference.authority.Authority.AgencyRelease;
import org.cleardays.conference.authority.Authority.ExpectedHolidays;
import org.cleardays.conference.authority.Authority.StrategyDiscussion;
import org.cleardays.conference.authority.Authority.ThresholdView;

/** Reads the settings at the head of an authority's file. */
final class AuthoritySettings {

    private static final List<String> KEYS = List.of("display-name", "zone", "calendar", "close-of-business", "countersigning",
            "strategy-discussion-that-counts", "expected-holidays", "post", "enquiries", "digest", "threshold-view", "agency-release", "forms",
            "events", "rules", "reminders");

    private final AuthorityReading reading;
    private final Written.Fields content;

    AuthoritySettings(AuthorityReading reading) {
        this.reading = reading;
        this.content = reading.file().content();
    }

    Authority read() {
        if (content.fields().isEmpty()) {
            return unreadable();
        }
        reading.knownOnly(content, KEYS);
        return new Authority(reading.file().name(),
                reading.required(content, "display-name", "what people call the authority", Function.identity()).orElse(""),
                reading.required(content, "zone", "a time zone such as Europe/London", ZoneId::of).orElse(ZoneOffset.UTC),
                reading.required(content, "calendar", "the name of a calendar such as england-and-wales", Function.identity()).orElse(""),
                reading.required(content, "close-of-business", "a time of day such as 17:00", AuthoritySettings::close).orElse(LocalTime.NOON),
                reading.required(content, "countersigning", "true or false", AuthoritySettings::truth).orElse(false),
                reading.optional(content, "strategy-discussion-that-counts", "initiating or last", oneOf(StrategyDiscussion.values()))
                        .orElse(StrategyDiscussion.INITIATING),
                reading.optional(content, "expected-holidays", "refused or allowed", oneOf(ExpectedHolidays.values()))
                        .orElse(ExpectedHolidays.REFUSED),
                reading.optional(content, "post", "a number of working days such as 2 working days", AuthoritySettings::post),
                reading.optional(content, "enquiries", "what the enquiries are called, such as section 47", Function.identity())
                        .orElse("section 47"),
                reading.optional(content, "digest", "a time of day such as 07:30", LocalTime::parse),
                reading.optional(content, "threshold-view", "required, asked or forbidden", oneOf(ThresholdView.values()))
                        .orElse(ThresholdView.ASKED),
                reading.optional(content, "agency-release", "with-countersignature, with-report or asked", oneOf(AgencyRelease.values()))
                        .orElse(AgencyRelease.ASKED));
    }

    /** Of a file without keys it was said already that it cannot be read. */
    private Authority unreadable() {
        return new Authority(reading.file().name(), "", ZoneOffset.UTC, "", LocalTime.NOON, false, StrategyDiscussion.INITIATING,
                ExpectedHolidays.REFUSED, Optional.empty(), "", Optional.empty(), ThresholdView.ASKED, AgencyRelease.ASKED);
    }

    /** A day that ended at 00:00 would end before it began. */
    private static LocalTime close(String written) {
        LocalTime close = LocalTime.parse(written);
        if (close.equals(LocalTime.MIDNIGHT)) {
            throw new AuthorityReading.Unreadable("A day that ends at 00:00 would end before it begins; 23:59 is the last minute.");
        }
        return close;
    }

    private static WorkingDays post(String written) {
        return WorkingDays.parse(written + " before");
    }

    private static Boolean truth(String written) {
        return switch (written) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(written);
        };
    }

    private static <E extends Enum<E>> Function<String, E> oneOf(E[] values) {
        return written -> Arrays.stream(values).filter(value -> value.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(written)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(written));
    }
}
