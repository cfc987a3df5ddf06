package org.cleardays.report;

import java.util.Optional;

/**
 * One statement of a report, as its author wrote it.
 *
 * @param number     its place in the report, from 1
 * @param section    key of the form's section, such as {@code worried}
 * @param text       the statement, word for word
 * @param mark       its mark, empty where the author left it out
 * @param source     where it comes from, as written; blank where nothing was written
 * @param about      about whom, as written ("Ellie, Noah")
 * @param whoMayRead the author's restriction, as written ("Jade only (her safety; A. Hussain, 28 May)"); blank where nothing was written
 * @param when       the date of a chronology row, as written; blank elsewhere
 * @param place      where it stands in the file, for people: "What are we worried about?, row 2"
 * @param markWritten what stands where the mark belongs, word for word; blank where nothing was written
 */
public record Statement(int number, String section, String text, Optional<Mark> mark, String source, String about, String whoMayRead,
                        String when, String place, String markWritten) {

    /** A report that was read before this was kept has none. */
    public Statement {
        markWritten = markWritten == null ? "" : markWritten;
    }
}
