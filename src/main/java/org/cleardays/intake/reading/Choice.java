package org.cleardays.intake.reading;

import java.util.List;

import org.cleardays.document.packed.FoundFile;

/** Which of the files that came is the report. */
public sealed interface Choice {

    /** This one, and no other could be. */
    record One(FoundFile file) implements Choice {
    }

    /** More than one could be: a person says which. */
    record Several(List<FoundFile> files) implements Choice {

        public Several {
            files = List.copyOf(files);
        }
    }

    /** None that can be read; this one was meant as the report. */
    record Trouble(FoundFile file) implements Choice {
    }

    /** None; what came is a signature's picture, a calendar entry, a letter of ours, or nothing at all. */
    record Nothing() implements Choice {
    }
}
