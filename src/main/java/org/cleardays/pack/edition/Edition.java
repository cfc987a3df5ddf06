package org.cleardays.pack.edition;

import java.time.ZonedDateTime;

import org.cleardays.pack.plan.PlainDates;

/**
 * For whom something was printed, and which of several it is: what stands at the edges of each page.
 *
 * @param version counts what this reader has had, and nothing else: a gap would tell that there was something they never got
 * @param at      when it came to be as it is
 */
public record Edition(String readerName, int version, ZonedDateTime at) {

    public String footer() {
        return "Pack for " + readerName;
    }

    public String watermark() {
        return "%s · version %d · %s".formatted(readerName, version, dates().whole(at));
    }

    public PlainDates dates() {
        return new PlainDates(at.getZone());
    }
}
