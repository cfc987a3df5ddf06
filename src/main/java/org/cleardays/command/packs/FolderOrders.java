package org.cleardays.command.packs;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * What {@code conference.yaml} says beside the booking: whose file is whose, and what people decided.
 *
 * @param reports        files whose author they do not tell, or about which there is more to say
 * @param agencyReleases what agencies have said of their own reports: to whom each may go
 * @param releases       what a person released to a family member besides what the rules give
 * @param letThrough     words the gate finds that a person lets go
 */
record FolderOrders(List<Named> reports, List<AgencyRelease> agencyReleases, List<Release> releases, List<LetThrough> letThrough) {

    FolderOrders {
        reports = List.copyOf(reports);
        agencyReleases = List.copyOf(agencyReleases);
        releases = List.copyOf(releases);
        letThrough = List.copyOf(letThrough);
    }

    /**
     * A file, and what is known of it.
     *
     * @param author   key of the person who wrote it
     * @param received when it came; where nothing is said, the deadlines are not held against it
     */
    record Named(String file, String author, Optional<LocalDateTime> received) {
    }

    /**
     * An agency's own release of its report: it is its information (domain.md 5).
     *
     * @param author key of the report's author
     * @param reader key of the family member it may go to; blank where it may go to each of them
     * @param by     who at the agency released it
     * @param how    how they said so
     */
    record AgencyRelease(String author, String reader, String by, String how) {

        boolean covers(String writer, String key) {
            return author.equals(writer) && (reader.isEmpty() || reader.equals(key));
        }
    }

    /**
     * A person's release.
     *
     * @param author     key of the report's author
     * @param reader     key of the family member
     * @param statements numbers of the statements released besides, as {@code check} numbers them
     */
    record Release(String author, String reader, List<Integer> statements, String decidedBy, String reason) {
    }

    /** Words that the gate finds for this reader and that a person has looked at and lets go. */
    record LetThrough(String words, String reader, String decidedBy, String reason) {
    }

    Optional<Named> of(String file) {
        return reports.stream().filter(named -> named.file().equals(file)).findFirst();
    }

    /** Whether the agency is known to have released this author's report to this reader. */
    boolean releasedByAgency(String author, String reader) {
        return agencyReleases.stream().anyMatch(release -> release.covers(author, reader));
    }

    Optional<Release> release(String author, String reader) {
        return releases.stream().filter(release -> release.author().equals(author) && release.reader().equals(reader)).findFirst();
    }
}
