package org.cleardays.report;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.cleardays.document.file.OpenedFile;

/** Files reports, checks them against the form they were written on, and keeps their versions and progress. */
public interface Reports {

    /** Files a Word file as the next version of this author's report; the earlier version is superseded. Answers the report's id. */
    UUID file(UUID conferenceId, UUID authorId, byte[] file);

    /** The same of a file that was opened already: it is {@link OpenedFile.Readable}, or a picture, which then needs a person. */
    UUID file(UUID conferenceId, UUID authorId, byte[] file, OpenedFile opened);

    /** Files the author's answer that there is nothing to add; it is accepted as it stands. */
    UUID fileNothingToAdd(UUID conferenceId, UUID authorId, String words);

    /** Reads and checks a filed report. Repeating it changes nothing. */
    Checked check(UUID reportId);

    /** A person sends back what needs one, with a sentence to its author that says what to do. Repeating it changes nothing. */
    void sendBack(UUID reportId, String sentence, String actor);

    /** Records that the report has come further; legal moves stand in one table. */
    void advance(UUID reportId, ReportState state);

    Report get(UUID reportId);

    Optional<Report> find(UUID reportId);

    /** Every report that needs a person, the oldest first. */
    List<Report> needingAPerson();

    /** Every version of every report of a conference, oldest first. */
    List<Report> of(UUID conferenceId);

    /** The newest version of this author's report. */
    Optional<Report> newest(UUID conferenceId, UUID authorId);

    /** The author's file with a Word comment at each finding; empty where it is no Word file (.docx), or nothing was found. */
    Optional<byte[]> commented(UUID reportId);

    /** Whether these very bytes were filed before by this author for this conference. */
    Optional<UUID> sameFile(UUID conferenceId, UUID authorId, byte[] file);
}
