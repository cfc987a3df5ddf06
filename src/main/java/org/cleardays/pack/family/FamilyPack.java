package org.cleardays.pack.family;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;

import org.cleardays.disclosure.DisclosedCopy;

/**
 * Everything one reader may read, as one document: their own disclosed copies, the shortest first.
 *
 * @param day    the day of the meeting
 * @param madeAt stands at the head of each page, so that an older one can be told from a newer
 */
public record FamilyPack(String readerName, LocalDate day, ZonedDateTime madeAt, List<DisclosedCopy> copies) {

    public FamilyPack {
        copies = copies.stream().sorted(Comparator.comparingInt(Length::words).thenComparing(DisclosedCopy::title)).toList();
        if (copies.stream().map(DisclosedCopy::readerId).distinct().count() > 1) {
            throw new IllegalArgumentException("A family pack holds the copies of one reader alone");
        }
    }

    /** Minutes it takes to read all of it. */
    public int minutes() {
        return Length.minutes(copies.stream().mapToInt(Length::words).sum());
    }
}
