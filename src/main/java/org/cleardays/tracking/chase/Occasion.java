package org.cleardays.tracking.chase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import org.cleardays.conference.Conference;
import org.cleardays.conference.Person;
import org.cleardays.timescale.Deadline;
import org.cleardays.timescale.Reminder;
import org.cleardays.timescale.Reminder.Tell;

/** One reminder of the file, applied to one deadline of one conference, and to the author whose report it is about, where it is about one. */
record Occasion(Conference conference, Deadline deadline, Reminder reminder, Optional<Person> about) {

    /** Of one such there is one row, whatever happens. */
    record Key(String rule, String reminder, Optional<UUID> about, LocalDate dueOn) {
    }

    /** One deadline and one person: of several reminders that were missed only the latest is sent. */
    record Thread(String rule, Tell tell, Optional<UUID> about, LocalDate dueOn) {
    }

    Key key() {
        return new Key(deadline.id(), reminder.id(), about.map(Person::id), deadline.due().toLocalDate());
    }

    Thread thread() {
        return new Thread(deadline.id(), reminder.tell(), about.map(Person::id), deadline.due().toLocalDate());
    }

    Instant moment() {
        return reminder.at().toInstant();
    }

    /** Whom it goes to; empty for the office, and where an author has no manager. */
    Optional<Person> to() {
        return switch (reminder.tell()) {
            case AUTHOR -> about;
            case AUTHORS_MANAGER, COUNTERSIGNATORY -> about.flatMap(author -> Optional.ofNullable(author.countersignedBy())).map(conference::person);
            case BUSINESS_SUPPORT -> Optional.empty();
            case CHAIR -> Optional.of(conference.chair());
        };
    }
}
