package org.cleardays.pack.family;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.cleardays.disclosure.DisclosedCopy;
import org.cleardays.pack.correction.Correction;
import org.cleardays.pack.edition.Edition;

/**
 * Everything one reader may read, as one document: their own disclosed copies, in the order they asked for, and then the
 * shortest first.
 *
 * @param edition     stands at the head of each page, so that an older one can be told from a newer
 * @param day         the day of the meeting
 * @param corrections what is said of the copy that a reader had before, by the report that one of these copies is of
 * @param first       the reports that its reader has asked to have first, in that order; empty where nobody was asked
 */
public record FamilyPack(Edition edition, LocalDate day, List<DisclosedCopy> copies, Map<UUID, Correction> corrections,
                         List<UUID> first) {

    public FamilyPack {
        List<UUID> wished = List.copyOf(first);
        first = wished;
        copies = copies.stream().sorted(Comparator.comparingInt((DisclosedCopy copy) -> place(wished, copy)).thenComparingInt(Length::words)
                .thenComparing(DisclosedCopy::title)).toList();
        corrections = Map.copyOf(corrections);
        if (copies.stream().map(DisclosedCopy::readerId).distinct().count() > 1) {
            throw new IllegalArgumentException("A family pack holds the copies of one reader alone");
        }
    }

    /** The first one, of copies that take the place of none; in no order of its reader's own. */
    public FamilyPack(String readerName, LocalDate day, ZonedDateTime madeAt, List<DisclosedCopy> copies) {
        this(readerName, day, madeAt, copies, List.of());
    }

    /** The first one, of copies that take the place of none. */
    public FamilyPack(String readerName, LocalDate day, ZonedDateTime madeAt, List<DisclosedCopy> copies, List<UUID> first) {
        this(new Edition(readerName, 1, madeAt), day, copies, Map.of(), first);
    }

    private static int place(List<UUID> first, DisclosedCopy copy) {
        return first.contains(copy.reportId()) ? first.indexOf(copy.reportId()) : first.size();
    }

    public String readerName() {
        return edition.readerName();
    }

    /** Minutes it takes to read all of it. */
    public int minutes() {
        return Length.minutes(copies.stream().mapToInt(Length::words).sum());
    }
}
