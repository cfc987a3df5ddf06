package org.cleardays.pack.plan;

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
import org.cleardays.intake.Incoming;
import org.cleardays.pack.plan.PackPlan.DeadlineLine;
import org.cleardays.pack.plan.PackPlan.Expectation;
import org.cleardays.pack.plan.PackPlan.Status;
import org.cleardays.report.Report;
import org.cleardays.timescale.Deadline;
import org.cleardays.timescale.Due;
import org.cleardays.timescale.Standing;
import org.cleardays.timescale.Matter;
import org.cleardays.timescale.Timescales;

/** What was asked for, what came, and how it stands against the deadlines. */
public final class Expectations {

    private final Conference conference;
    private final List<Report> all;
    private final Timescales timescales;
    private final Instant now;

    Expectations(Conference conference, List<Report> all, Timescales timescales, Instant now) {
        this.conference = conference;
        this.all = all;
        this.timescales = timescales;
        this.now = now;
    }

    /** One line for each author, in the order of the booking; {@code inHand} are the reports that this pack or an earlier one holds. */
    List<Expectation> of(List<Report> inHand, NotInPack notInPack, Map<UUID, Integer> timesAsked) {
        return authors(conference).stream().map(author -> of(author, inHand.stream().anyMatch(report -> report.authorId().equals(author.id())),
                notInPack.lastUnfiled(author), timesAsked.getOrDefault(author.id(), 0))).toList();
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

    public static List<Person> authors(Conference conference) {
        return conference.authors().stream().filter(Person::invited).toList();
    }

    static List<Report> versions(Person author, List<Report> all) {
        return all.stream().filter(report -> report.authorId().equals(author.id())).toList();
    }

    private Expectation of(Person author, boolean inHand, Optional<Incoming> unfiled, int timesAsked) {
        Readiness readiness = new Readiness(timescales, conference);
        List<Report> versions = versions(author, all);
        Optional<Report> newest = versions.stream().max(Comparator.comparing(Report::version));
        // a report sent back for what it lacked came when it first came; what counts for the chair is when the first one was ready
        Optional<Instant> received = first(versions.stream().map(Report::receivedAt).toList());
        Optional<Instant> ready = first(versions.stream().map(readiness::of).toList());
        return new Expectation(author, newest, newest.map(readiness::status).orElseGet(() -> status(unfiled)), received,
                standing(author, Matter.REPORT_SENT, received), ready, standing(author, Matter.REPORT_TO_CHAIR, ready),
                timesAsked, newest.isPresent() ? Optional.empty() : unfiled.map(Incoming::receivedAt), inHand);
    }

    /** Of an author of whom nothing could be filed. */
    private static Status status(Optional<Incoming> unfiled) {
        return unfiled.map(file -> file.outcome().equals(Optional.of("returned")) ? Status.RETURNED : Status.WITH_THE_OFFICE)
                .orElse(Status.NOT_RECEIVED);
    }

    private static Optional<Instant> first(List<Optional<Instant>> times) {
        return times.stream().flatMap(Optional::stream).min(Comparator.naturalOrder());
    }

    private Standing standing(Person author, Matter matter, Optional<Instant> happened) {
        return timescales.of(conference, matter, author).map(deadline -> timescales.standing(deadline, happened, now))
                .orElse(Standing.NOT_APPLICABLE);
    }
}
