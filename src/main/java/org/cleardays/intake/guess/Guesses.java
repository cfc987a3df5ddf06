package org.cleardays.intake.guess;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.cleardays.conference.Conference;
import org.cleardays.conference.Conferences;
import org.cleardays.conference.Person;
import org.cleardays.conference.Role;

/** Guesses from what is known at the moment of asking: nothing of it is kept, and nothing is done by it. */
public final class Guesses {

    private static final int MOST = 3;
    private static final int LEAST_WEIGHT = 2;
    private static final int SOON = 14;

    private final Conferences conferences;
    private final Clock clock;

    public Guesses(Conferences conferences, Clock clock) {
        this.conferences = conferences;
        this.clock = clock;
    }

    /** Up to three, the best first; none where nothing speaks for any conference. */
    public List<Guess> of(Clues clues) {
        return conferences.all().stream().filter(conference -> !conference.state().ended()).map(conference -> guess(conference, clues))
                .filter(guess -> guess.weight() >= LEAST_WEIGHT).sorted(Comparator.comparingInt(Guess::weight).reversed()).limit(MOST).toList();
    }

    private Guess guess(Conference conference, Clues clues) {
        Reasons reasons = new Reasons();
        Likely likely = new Likely(conference, clues);
        likely.codes(reasons);
        likely.names(reasons);
        Optional<Person> sender = likely.sender(reasons);
        soon(conference, reasons);
        return new Guess(conference, sender.filter(person -> person.role() == Role.AUTHOR), reasons.strongestFirst(), reasons.weight());
    }

    /** A tie is decided for the conference that comes next; by itself its date speaks for nothing. */
    private void soon(Conference conference, Reasons reasons) {
        long days = ChronoUnit.DAYS.between(clock.instant().atZone(conference.heldAt().getZone()).toLocalDate(), conference.heldAt().toLocalDate());
        reasons.add(reasons.weight() > 0 && days >= 0 && days <= SOON, 1,
                days == 0 ? "The conference is today" : days == 1 ? "The conference is tomorrow" : "The conference is in " + days + " days");
    }
}
