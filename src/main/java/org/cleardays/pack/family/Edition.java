package org.cleardays.pack.family;

import java.time.ZonedDateTime;

import org.cleardays.pack.PlainDates;

/**
 * For whom something was printed, and which of several it is: what stands at the edges of each page.
 *
 * @param version counts what this reader has had, and nothing else: a gap would tell that there was something they never got
 * @param at      when it came to be as it is
 */
public record Edition(String readerName, int version, ZonedDateTime at) {

    String footer() {
        return "Pack for " + readerName;
    }

    String watermark() {
        return "%s · version %d · %s".formatted(readerName, version, dates().whole(at));
    }

    PlainDates dates() {
        return new PlainDates(at.getZone());
    }
}
