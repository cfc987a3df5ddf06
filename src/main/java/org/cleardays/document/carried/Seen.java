package org.cleardays.document.carried;

import java.util.List;

import org.cleardays.document.file.ReadFile;

/** What a look at a file came to. */
public sealed interface Seen {

    /**
     * Some of its pages.
     *
     * @param pages   how many the whole file has
     * @param sheets  the next of them; never none while there are any left
     * @param removed what is not on these sheets though it is in the file, and in words for the office
     */
    record Sheets(int pages, List<Sheet> sheets, List<String> removed) implements Seen {

        public Sheets {
            sheets = List.copyOf(sheets);
            removed = List.copyOf(removed);
        }
    }

    /** All that it says, where it has words but no pages: a text is set anew wherever it is opened. */
    record Words(ReadFile file, List<String> removed) implements Seen {

        public Words {
            removed = List.copyOf(removed);
        }
    }

    /** Nothing. */
    record Nothing(Carried.Reason reason) implements Seen {
    }
}
