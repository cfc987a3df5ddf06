package org.cleardays.tracking;

import java.util.List;
import java.util.Optional;

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

    /** One version, and this reader's copy of it. */
    record Version(Report report, Optional<Copy> copy, Passage passage) {

        boolean shared() {
            return passage.shared().isPresent();
        }
    }

    Optional<Version> newest() {
        return versions.isEmpty() ? Optional.empty() : Optional.of(versions.getLast());
    }

    /** What a deadline is kept by: a correction later on does not make late what was shared in time. */
    Optional<Version> firstShared() {
        return versions.stream().filter(Version::shared).findFirst();
    }

    /** Whose receipts say how far the reader has got. */
    Optional<Version> lastShared() {
        return versions.stream().filter(Version::shared).reduce((older, newer) -> newer);
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
        return firstShared().or(this::newest).map(Version::passage).filter(passage -> passage.dispatch().isPresent()).map(Passage::byPost)
                .orElse(reader.contact().channel() == Channel.PAPER);
    }
}
