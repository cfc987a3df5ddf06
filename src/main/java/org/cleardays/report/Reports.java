package org.cleardays.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.cleardays.report.version.Answer;
import org.cleardays.report.version.Difference;

/** Files reports, checks them against the form they were written on, and keeps their versions and progress. */
public interface Reports extends ReportFiling {

    /** Files a Word file as the next version of this author's report; the earlier version is superseded. Answers the report's id. */
    UUID file(UUID conferenceId, UUID authorId, byte[] file);

    /** Reads and checks a filed report. Repeating it changes nothing. */
    Checked check(UUID reportId);

    /** A person sends back what needs one, with a sentence to its author that says what to do. Repeating it changes nothing. */
    void sendBack(UUID reportId, String sentence, String actor);

    /** What looking it over would come to with these answers of its author in it; nothing is changed. */
    LookedOver lookOver(UUID reportId, List<Answer> answers);

    /** Files the newest version with these answers of its author in it as the next one; the file stays the one that came. */
    Answered answer(UUID reportId, List<Answer> answers);

    /** In what two versions of one author's report differ; as it was when the later one came, if it is the next one. */
    Difference difference(UUID earlierId, UUID laterId);

    /** What a form calls its fields, by key, and its sections, by {@code nothing-in-} and their key; none where there is no such form. */
    Map<String, String> labels(String form);

    /** Records that the report has come further; legal moves stand in one table. */
    void advance(UUID reportId, ReportState state);

    Report get(UUID reportId);

    Optional<Report> find(UUID reportId);

    /** Every report that needs a person, the oldest first. */
    List<Report> needingAPerson();

    /** Every version of every report of a conference, oldest first. */
    List<Report> of(UUID conferenceId);

    /** The author's file with a Word comment at each finding; empty where it is no Word file (.docx), or nothing was found. */
    Optional<byte[]> commented(UUID reportId);
}
