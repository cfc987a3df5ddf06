package org.cleardays.portal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.cleardays.conference.Conference;
import org.cleardays.conference.Conferences;
import org.cleardays.timescale.Standing;
import org.cleardays.tracking.chase.Chased;
import org.cleardays.tracking.chase.Chasing;
import org.cleardays.tracking.ExpectedReport;
import org.cleardays.tracking.Tracking;
import org.springframework.stereotype.Component;

/** The reports to chase today, across all conferences that are still to take place. */
@Component
class ChaseList {

    private final Conferences conferences;
    private final Tracking tracking;
    private final Chasing chasing;
    private final Clock clock;

    ChaseList(Conferences conferences, Tracking tracking, Chasing chasing, Clock clock) {
        this.conferences = conferences;
        this.tracking = tracking;
        this.chasing = chasing;
        this.clock = clock;
    }

    /**
     * One report that is late or due today and still with its author.
     *
     * @param author the author's key within the conference
     * @param times  how often the author was asked
     * @param last   when last
     * @param toRing the reminder that could not be written, where the author is to be rung
     * @param phone  the author's number; blank where none is known
     */
    record ToChase(Conference conference, String author, ExpectedReport report, long times, Optional<Instant> last, Optional<Chased> toRing,
                   String phone) {

        public boolean late() {
            return report.standing() == Standing.MISSED;
        }
    }

    /** The late ones first, and of those the oldest. */
    List<ToChase> now() {
        Instant now = clock.instant();
        List<Chased> toRing = chasing.toRing();
        return conferences.all().stream().filter(conference -> !conference.state().ended() && conference.heldAt().toInstant().isAfter(now))
                .flatMap(conference -> of(conference, toRing, now))
                .sorted(Comparator.comparing(ToChase::late).reversed().thenComparing(chase -> chase.report().due().orElseThrow())).toList();
    }

    private Stream<ToChase> of(Conference conference, List<Chased> toRing, Instant now) {
        List<Chased> chased = chasing.of(conference.id());
        return tracking.expected(conference.id()).stream().filter(ExpectedReport::isWithItsAuthor).filter(report -> isToday(report, now))
                .map(report -> toChase(conference, report, chased, toRing));
    }

    private static boolean isToday(ExpectedReport report, Instant now) {
        return report.due().filter(due -> !due.toLocalDate().isAfter(LocalDate.ofInstant(now, due.getZone()))).isPresent();
    }

    private static ToChase toChase(Conference conference, ExpectedReport report, List<Chased> chased, List<Chased> toRing) {
        List<Chased> asked = chased.stream().filter(one -> one.askedItsAuthor() && one.aboutId().equals(Optional.of(report.authorId()))).toList();
        Optional<Instant> last = asked.stream().flatMap(one -> one.settledAt().stream()).max(Comparator.naturalOrder());
        Optional<Chased> ring = toRing.stream().filter(one -> one.conferenceId().equals(conference.id())
                && one.personId().equals(Optional.of(report.authorId()))).reduce((earlier, later) -> later);
        String phone = Optional.ofNullable(conference.person(report.authorId()).contact().phone()).orElse("");
        return new ToChase(conference, conference.person(report.authorId()).key(), report, asked.size(), last, ring, phone);
    }
}
