package org.cleardays.pack.family;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import org.cleardays.conference.Conferences;
import org.cleardays.conference.ReadingWish;
import org.cleardays.disclosure.Copy;
import org.cleardays.report.Reports;

/** Puts a reader's copies in the order which that reader has asked for. */
public final class ReaderOrder {

    private final Conferences conferences;
    private final Reports reports;

    ReaderOrder(Conferences conferences, Reports reports) {
        this.conferences = conferences;
        this.reports = reports;
    }

    /** Those asked for come first; the rest stay as they stand. */
    public List<Copy> of(List<Copy> copies) {
        return copies.stream().sorted(Comparator.comparingInt(this::place)).toList();
    }

    /** The reports that are asked for first, in that order. */
    List<UUID> first(List<Copy> copies) {
        return of(copies).stream().filter(copy -> wish(copy).first().contains(author(copy))).map(Copy::reportId).toList();
    }

    private int place(Copy copy) {
        return wish(copy).first().isEmpty() ? 0 : wish(copy).placeOf(author(copy));
    }

    private ReadingWish wish(Copy copy) {
        return conferences.get(copy.conferenceId()).person(copy.readerId()).reading();
    }

    private UUID author(Copy copy) {
        return reports.get(copy.reportId()).authorId();
    }
}
