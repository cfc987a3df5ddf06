package org.cleardays.tracking;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.cleardays.conference.Channel;
import org.cleardays.conference.Person;
import org.cleardays.disclosure.Copy;
import org.cleardays.report.Report;
import org.cleardays.timescale.Deadline;

/**
 * One author's report on its way to one reader, version by version.
 *
 * @param versions in the order of their numbers, which is the order that counts
 */
record Sharing(Person reader, List<Version> versions) {

    /** One version, this reader's copy of it, and when its agency shared it by itself. */
    record Version(Report report, Optional<Copy> copy, Passage passage, Optional<Instant> byAgency) {

        boolean isShared() {
            return shared().isPresent();
        }

        /** By whoever was first: the agency, or Cleardays on its behalf (domain.md 5). */
        Optional<Instant> shared() {
            return Stream.concat(passage.shared().stream(), byAgency.stream()).min(Instant::compareTo);
        }

        boolean byAgencyFirst() {
            return byAgency.isPresent() && shared().equals(byAgency);
        }
    }

    Optional<Version> newest() {
        return versions.isEmpty() ? Optional.empty() : Optional.of(versions.getLast());
    }

    /** What a deadline is kept by: a correction later on does not make late what was shared in time. */
    Optional<Version> firstShared() {
        return versions.stream().filter(Version::isShared).findFirst();
    }

    /** Whose receipts say how far the reader has got. */
    Optional<Version> lastShared() {
        return versions.stream().filter(Version::isShared).reduce((older, newer) -> newer);
    }

    /** Whether something newer than what was shared first has come. */
    boolean correctedSince() {
        return firstShared().isPresent() && !firstShared().equals(newest());
    }

    /** What this reader gets has to arrive by the deadline: what goes by post has to be posted before it. */
    Deadline forItsWay(Deadline deadline) {
        return byPost() ? deadline.forPost() : deadline;
    }

    boolean byPost() {
        return firstShared().filter(Version::byAgencyFirst).isEmpty()
                && firstShared().or(this::newest).map(Version::passage).filter(passage -> passage.dispatch().isPresent()).map(Passage::byPost)
                .orElse(reader.contact().channel() == Channel.PAPER);
    }
}
