package org.cleardays.timescale;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.cleardays.conference.Person;

/** One rule applied to one conference: a deadline, or no date and the reason. */
public sealed interface Due permits Deadline, Undated {

    /** The rule's id in the authority's file, such as {@code report-to-family}. */
    String id();

    Matter matter();

    /** What is due, in words. */
    String what();

    /** Who owes it, in words. */
    String by();

    /** To whom, in words. */
    String to();

    /** The rule as a sentence. */
    String rule();

    /** Where the rule comes from, and whether the source states it, the authority has set it, or it is our proposal. */
    String source();

    /** How the date was reached, or why there is none. */
    String because();

    /** The profession whose reports the rule is about, {@code social-worker}; blank where it is about every author's or about none. */
    String profession();

    /** The deadline, where there is a date. */
    default Stream<Deadline> dated() {
        return switch (this) {
            case Deadline deadline -> Stream.of(deadline);
            case Undated undated -> Stream.empty();
        };
    }

    /** What these dues say of this author's report: a row for the author's profession goes before one for every author's. */
    static Optional<Due> forReportOf(Person author, Matter matter, List<Due> dues) {
        return Stream.of(author.profession(), "").flatMap(profession -> dues.stream()
                .filter(due -> due.matter() == matter && due.profession().equals(profession))).findFirst();
    }
}
