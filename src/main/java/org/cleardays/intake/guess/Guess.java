package org.cleardays.intake.guess;

import java.util.List;
import java.util.Optional;

import org.cleardays.conference.Conference;
import org.cleardays.conference.Person;

/**
 * A conference that something may be for, and the author it may be of.
 *
 * @param reasons why, each a sentence without its full stop; the strongest first
 * @param weight  of all reasons together: only to be compared
 */
public record Guess(Conference conference, Optional<Person> author, List<String> reasons, int weight) {

    public Guess {
        reasons = List.copyOf(reasons);
    }
}
