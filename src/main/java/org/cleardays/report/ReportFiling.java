package org.cleardays.report;

import java.util.Optional;
import java.util.UUID;

import org.cleardays.document.file.OpenedFile;

/** What filing needs of reports: to put one in, and to know what is in already. */
public interface ReportFiling {

    /**
     * Files a file that was opened already as the next version of this author's report: it is {@link OpenedFile.Readable}, or a picture,
     * which then needs a person. Answers the report's id.
     */
    UUID file(UUID conferenceId, UUID authorId, byte[] file, OpenedFile opened);

    /** Files the author's answer that there is nothing to add; it is accepted as it stands. */
    UUID fileNothingToAdd(UUID conferenceId, UUID authorId, String words);

    /** The newest version of this author's report. */
    Optional<Report> newest(UUID conferenceId, UUID authorId);

    /** Whether these very bytes were filed before by this author for this conference. */
    Optional<UUID> sameFile(UUID conferenceId, UUID authorId, byte[] file);
}
