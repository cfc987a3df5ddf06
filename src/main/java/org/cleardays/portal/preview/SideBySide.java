package org.cleardays.portal.preview;

import java.util.List;
import java.util.Optional;

import org.cleardays.conference.Person;
import org.cleardays.disclosure.Copy;
import org.cleardays.disclosure.DisclosedCopy;
import org.cleardays.disclosure.Verdict;

/**
 * One report as the chair and each reader of the family have it, side by side; the chair stands first and has every statement that anybody
 * has.
 */
record SideBySide(List<Column> columns, List<Section> sections) {

    SideBySide {
        columns = List.copyOf(columns);
        sections = List.copyOf(sections);
    }

    /** A reader, and how that reader's copy stands; empty for the chair, and where no copy is drawn up yet. */
    record Column(Person reader, Optional<Copy> copy) {

        public boolean is(String state) {
            return copy.filter(one -> one.state().name().equals(state)).isPresent();
        }
    }

    /** A section of the report. */
    record Section(String heading, List<Row> rows) {
    }

    /** One statement, by its number in the report, as each column has it. */
    record Row(int number, List<Cell> cells) {
    }

    /**
     * A statement as one reader has it.
     *
     * @param block    as it stands in that reader's copy; empty where it is kept back
     * @param verdict  what the rules say of it
     * @param released whether it is there by a person's decision, against the rules
     */
    record Cell(Person reader, Optional<DisclosedCopy.Block> block, Verdict verdict, boolean released) {

        /** Why it is kept back, in words for the office. */
        public String why() {
            return switch (verdict) {
                case Verdict.Closed(Verdict.Why why) -> why.words();
                case Verdict.Waits(Verdict.Why why) -> why.words();
                case Verdict.Reads reads -> "left out by a person's decision";
            };
        }

        public boolean waits() {
            return verdict instanceof Verdict.Waits;
        }
    }
}
