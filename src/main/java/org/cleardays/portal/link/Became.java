package org.cleardays.portal.link;

import java.util.Optional;

import org.cleardays.report.Report;

/**
 * What became of what an author has sent.
 *
 * @param what   see {@link What}
 * @param report the report, where it came to one
 */
public record Became(What what, Optional<Report> report) {

    /** The outcomes that an author is told. */
    public enum What {
        /** Still on its way through our hands. */
        WAITS,
        /** Nothing is missing. */
        ACCEPTED,
        /** Changes are needed. */
        RETURNED,
        /** The file could not be read; a mail says why and what to do. */
        NOT_READ,
        /** The very file was here before. */
        DUPLICATE,
        /** A person looks at it. */
        HELD
    }

    static Became of(Report report) {
        return new Became(switch (report.state()) {
            case RECEIVED -> What.WAITS;
            case NEEDS_A_PERSON -> What.HELD;
            case RETURNED, DECLINED -> What.RETURNED;
            case ACCEPTED, COUNTERSIGNED, SUPERSEDED -> What.ACCEPTED;
        }, Optional.of(report));
    }

    static Became of(What what) {
        return new Became(what, Optional.empty());
    }
}
