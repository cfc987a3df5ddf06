package org.cleardays.pack;

import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.cleardays.conference.Conference;
import org.cleardays.conference.Person;
import org.cleardays.pack.PackPlan.DeadlineLine;
import org.cleardays.pack.PackPlan.Expectation;
import org.cleardays.pack.PackPlan.Status;
import org.cleardays.report.Report;
import org.cleardays.timescale.Deadline;
import org.cleardays.timescale.Due;
import org.cleardays.timescale.Standing;
import org.cleardays.timescale.Matter;
import org.cleardays.timescale.Timescales;

/** What was asked for, what came, and how it stands against the deadlines. */
final class Expectations {

    private final Conference conference;
    private final List<Report> all;
    private final Timescales timescales;
    private final Instant now;
    private final Map<UUID, Integer> timesAsked;

    private Expectations(Conference conference, List<Report> all, Timescales timescales, Instant now, Map<UUID, Integer> timesAsked) {
        this.conference = conference;
        this.all = all;
        this.timescales = timescales;
        this.now = now;
        this.timesAsked = timesAsked;
    }

    /** One line for each author, in the order of the booking. */
    static List<Expectation> of(Conference conference, List<Report> all, Timescales timescales, Instant now, Map<UUID, Integer> timesAsked) {
        Expectations expectations = new Expectations(conference, all, timescales, now, timesAsked);
        return authors(conference).stream().map(expectations::of).toList();
    }

    /** Each deadline, with how many of the reports it is about kept it and how many missed it. */
    static List<DeadlineLine> deadlines(Conference conference, Timescales timescales, List<Expectation> expected) {
        List<Due> dues = timescales.all(conference);
        return timescales.of(conference).stream().map(deadline -> {
            Stream<Expectation> asked = expected.stream().filter(one -> isAbout(deadline, one.author(), dues));
            return switch (deadline.matter()) {
                case REPORT_SENT -> line(deadline, asked.map(Expectation::againstAuthorsDay).toList());
                case REPORT_TO_CHAIR -> line(deadline, asked.map(Expectation::againstChairsDay).toList());
                default -> line(deadline, List.of());
            };
        }).toList();
    }

    /** An author whose profession has a row of its own stands there and nowhere else. */
    private static boolean isAbout(Deadline deadline, Person author, List<Due> dues) {
        return Due.forReportOf(author, deadline.matter(), dues).filter(due -> due.id().equals(deadline.id())
                && due.profession().equals(deadline.profession())).isPresent();
    }

    private static DeadlineLine line(Deadline deadline, List<Standing> standings) {
        return new DeadlineLine(deadline, standings.size(), Collections.frequency(standings, Standing.KEPT),
                Collections.frequency(standings, Standing.KEPT_LATE), Collections.frequency(standings, Standing.MISSED));
    }

    static List<Person> authors(Conference conference) {
        return conference.authors().stream().filter(Person::invited).toList();
    }

    static List<Report> versions(Person author, List<Report> all) {
        return all.stream().filter(report -> report.authorId().equals(author.id())).toList();
    }

    private Expectation of(Person author) {
        Readiness readiness = new Readiness(timescales, conference);
        List<Report> versions = versions(author, all);
        Optional<Report> newest = versions.stream().max(Comparator.comparing(Report::version));
        // a report sent back for what it lacked came when it first came; what counts for the chair is when the first one was ready
        Optional<Instant> received = first(versions.stream().map(Report::receivedAt).toList());
        Optional<Instant> ready = first(versions.stream().map(readiness::of).toList());
        return new Expectation(author, newest, newest.map(readiness::status).orElse(Status.NOT_RECEIVED), received,
                standing(author, Matter.REPORT_SENT, received), ready, standing(author, Matter.REPORT_TO_CHAIR, ready),
                timesAsked.getOrDefault(author.id(), 0));
    }

    private static Optional<Instant> first(List<Optional<Instant>> times) {
        return times.stream().flatMap(Optional::stream).min(Comparator.naturalOrder());
    }

    private Standing standing(Person author, Matter matter, Optional<Instant> happened) {
        return timescales.of(conference, matter, author).map(deadline -> timescales.standing(deadline, happened, now))
                .orElse(Standing.NOT_APPLICABLE);
    }
}
