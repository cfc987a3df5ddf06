package org.cleardays.pack.plan;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.cleardays.conference.Conference;
import org.cleardays.conference.Person;
import org.cleardays.intake.Incoming;
import org.cleardays.intake.Reason;
import org.cleardays.pack.plan.PackPlan.LeftOut;
import org.cleardays.report.Report;

/**
 * What came from an author and is in no pack, each with what was done about it: so that one bad file sinks nothing and is not forgotten
 * either. What the author has sent since takes its place.
 */
public final class NotInPack {

    /** Answers in plain words, and what nobody has said is a report. */
    private static final Set<Reason> NO_FILE = Set.of(Reason.NO_REPORT, Reason.CONFERENCE_ENDED, Reason.AUTOMATIC_WITH_FILE);

    private final Conference conference;
    private final List<Report> all;
    private final List<Incoming> unfiled;
    private final Foreign foreign;
    private final Map<UUID, Integer> timesAsked;

    /** @param came everything that came for the conference */
    public NotInPack(Conference conference, List<Report> all, List<Incoming> came, Foreign foreign, Map<UUID, Integer> timesAsked) {
        this.conference = conference;
        this.all = all;
        this.unfiled = came.stream().filter(this::isAnAuthorsFile).toList();
        this.foreign = foreign;
        this.timesAsked = timesAsked;
    }

    /** When this author sent something that could not be filed, and what became of the last of it; none where there was nothing such. */
    Optional<Incoming> lastUnfiled(Person author) {
        return unfiledBy(author).max(Comparator.comparing(Incoming::receivedAt));
    }

    /** In the order of the booking; {@code inHand} are the reports that its reader has. */
    public List<LeftOut> named(List<Report> inHand) {
        return Expectations.authors(conference).stream().flatMap(author -> Stream.concat(newest(author).filter(report -> !inHand.contains(report))
                .flatMap(this::named).stream(), files(author))).toList();
    }

    private Optional<Report> newest(Person author) {
        return Expectations.versions(author, all).stream().max(Comparator.comparing(Report::version));
    }

    private Optional<LeftOut> named(Report report) {
        Person author = conference.person(report.authorId());
        return why(report).map(why -> new LeftOut(title(author), why, done(report.state().word(), last(report), author)));
    }

    private Optional<String> why(Report report) {
        if (foreign.pages(report).isPresent()) {
            return Optional.of(PackWords.say("newer"));
        }
        return foreign.refused(report).map(reason -> PackWords.say("carried." + reason.word())).or(() -> switch (report.state()) {
            case RETURNED -> Optional.of(PackWords.say(report.findings().size() == 1 ? "incomplete.one" : "incomplete",
                    Map.of("number", report.findings().size())));
            case DECLINED -> Optional.of(PackWords.say("declined"));
            default -> Optional.empty();
        });
    }

    private static Instant last(Report report) {
        return report.at(report.state()).or(report::receivedAt).orElse(Instant.EPOCH);
    }

    /** Those that came after the newest report; each by itself, for they may be different ones. */
    private Stream<LeftOut> files(Person author) {
        Optional<Instant> newest = Expectations.versions(author, all).stream().flatMap(report -> report.receivedAt().stream())
                .max(Comparator.naturalOrder());
        return unfiledBy(author).filter(file -> newest.filter(file.receivedAt()::isBefore).isEmpty())
                .map(file -> new LeftOut(title(author), PackWords.sayOr("file." + file.reason(), "file.other"),
                        done(fate(file), file.receivedAt(), author)));
    }

    private static String fate(Incoming file) {
        return "file-" + file.resolution().or(file::outcome).orElse("held");
    }

    private String done(String what, Instant at, Person author) {
        String when = new PlainDates(conference.heldAt().getZone()).moment(at);
        List<String> done = new ArrayList<>(List.of(PackWords.say("done." + what, Map.of("when", when))));
        switch (timesAsked.getOrDefault(author.id(), 0)) {
            case 0 -> { }
            case 1 -> done.add(PackWords.say("asked.once"));
            case 2 -> done.add(PackWords.say("asked.twice"));
            default -> done.add(PackWords.say("asked.often", Map.of("number", timesAsked.get(author.id()))));
        }
        return String.join(" ", done);
    }

    private static String title(Person author) {
        return Objects.requireNonNullElse(author.agency(), author.name());
    }

    private Stream<Incoming> unfiledBy(Person author) {
        return unfiled.stream().filter(file -> file.personId().equals(Optional.of(author.id())));
    }

    /** Returned to its sender, or held; whoever is not known for certain has sent nothing (threat A8). */
    private boolean isAnAuthorsFile(Incoming incoming) {
        Reason reason = Reason.of(incoming.reason());
        return incoming.reportId().isEmpty() && incoming.outcome().filter(outcome -> Set.of("returned", "held").contains(outcome)).isPresent()
                && !reason.isToldToNobody() && !NO_FILE.contains(reason) && incoming.resolution().filter("filed"::equals).isEmpty();
    }
}
