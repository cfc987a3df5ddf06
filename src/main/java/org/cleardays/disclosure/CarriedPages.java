package org.cleardays.disclosure;

import java.util.List;

import org.cleardays.report.Report;

/** The pages of a report that no machine read into statements; told from below, for a disclosure knows nothing of how they are made. */
@FunctionalInterface
public interface CarriedPages {

    /** None are known. */
    CarriedPages NONE = report -> List.of();

    /** Its pages in their order; none where it was read into statements, or cannot be shown. */
    List<Page> of(Report report);

    /**
     * One page.
     *
     * @param number     from 1
     * @param words      what it says as text; blank where it is a picture alone
     * @param searchable whether those words are all there is to see on it
     * @param picture    whether its reader gets a picture of it besides
     */
    record Page(int number, String words, boolean searchable, boolean picture) {
    }
}
