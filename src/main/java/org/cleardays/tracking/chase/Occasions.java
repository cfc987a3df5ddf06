package org.cleardays.tracking.chase;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.cleardays.conference.Conference;
import org.cleardays.conference.Person;
import org.cleardays.timescale.Deadline;
import org.cleardays.timescale.Matter;
import org.cleardays.timescale.Reminder;
import org.cleardays.timescale.Reminder.Tell;
import org.cleardays.timescale.Timescales;

/** Every reminder that an authority's file promises about one conference, whenever its moment is. */
record Occasions(Timescales timescales) {

    private static final List<Tell> OF_THE_CONFERENCE = List.of(Tell.BUSINESS_SUPPORT, Tell.CHAIR);

    List<Occasion> of(Conference conference) {
        Stream<Occasion> reports = Arrays.stream(Matter.values()).filter(Matter::isOfAReport).flatMap(matter -> ofReports(conference, matter));
        Stream<Occasion> others = timescales.of(conference).stream().filter(deadline -> !deadline.matter().isOfAReport())
                .flatMap(deadline -> reminders(conference, deadline).map(reminder -> new Occasion(conference, deadline, reminder, Optional.empty())));
        Map<Occasion.Key, Occasion> once = new LinkedHashMap<>();
        Stream.concat(reports, others).forEach(occasion -> once.putIfAbsent(occasion.key(), occasion));
        return List.copyOf(once.values());
    }

    /** The deadline that stands for this matter and author now; for a conference's own matter the author is left out. */
    Optional<Deadline> deadline(Conference conference, String rule, Matter matter, Optional<Person> author) {
        return author.map(person -> timescales.of(conference, matter, person))
                .orElseGet(() -> timescales.of(conference).stream().filter(deadline -> deadline.id().equals(rule)).findFirst());
    }

    /** Those who are asked, author by author; those who hear of it, once for each deadline. */
    private Stream<Occasion> ofReports(Conference conference, Matter matter) {
        return conference.authors().stream().filter(Person::invited).flatMap(author -> timescales.of(conference, matter, author).stream()
                .flatMap(deadline -> reminders(conference, deadline).map(reminder -> new Occasion(conference, deadline, reminder,
                        OF_THE_CONFERENCE.contains(reminder.tell()) ? Optional.empty() : Optional.of(author)))));
    }

    private Stream<Reminder> reminders(Conference conference, Deadline deadline) {
        return timescales.reminders(conference, deadline).stream();
    }
}
