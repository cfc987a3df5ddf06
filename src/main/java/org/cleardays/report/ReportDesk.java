package org.cleardays.report;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.cleardays.document.file.FileDoor;
import org.cleardays.document.file.OpenedFile;
import org.cleardays.document.file.ReadFile;

/** Where a report is opened, read and looked over. */
final class ReportDesk {

    private final FileDoor door;
    private final ReportExamination examination;
    private final ExpectedReports expected;

    ReportDesk(FileDoor door, ReportExamination examination, ExpectedReports expected) {
        this.door = door;
        this.examination = examination;
        this.expected = expected;
    }

    OpenedFile open(byte[] file) {
        return door.open(file);
    }

    /** Intake has turned back what cannot be read; should one come here all the same, it reads as empty and its check says so. */
    Reading read(OpenedFile opened) {
        return switch (opened) {
            case OpenedFile.Readable(ReadFile file) -> examination.read(file);
            case OpenedFile.Picture picture -> new Reading(Report.PICTURE, ReadReport.nothing());
            default -> examination.nothing();
        };
    }

    /** What a form calls its fields, and its sections where an author chose to say nothing; none where there is no such form. */
    Map<String, String> labels(String form) {
        return examination.labels(form);
    }

    /** The author's file with comments at what was found; a report that was accepted needs none, whatever its hints. */
    Optional<byte[]> commented(Report report, byte[] original, Instant at) {
        return !report.findings().isEmpty() && open(original) instanceof OpenedFile.Readable(ReadFile file)
                ? examination.commented(original, file, report.form(), new LookedOver(report.findings(), report.hints()), at) : Optional.empty();
    }

    boolean hasEnded(Report report) {
        return expected(report).conference().state().ended();
    }

    LookedOver lookOver(Report report, ReadReport content) {
        return examination.lookOver(new Reading(report.form(), content), Optional.of(expected(report)));
    }

    private ExpectedReport expected(Report report) {
        return expected.of(report.conferenceId(), report.authorId());
    }

    /** The fields of an answer that needs no form, from what is known of its author. */
    ReadReport nothingToAdd(UUID conferenceId, UUID authorId) {
        ExpectedReport asked = expected.of(conferenceId, authorId);
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("conference", asked.conference().reference());
        fields.put("agency", Optional.ofNullable(asked.author().agency()).orElse(""));
        fields.put("author", asked.author().name());
        fields.put("role", Optional.ofNullable(asked.author().title()).orElse(""));
        fields.put("written", asked.today().format(DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK)));
        return new ReadReport(fields, List.of(), List.of(), List.of(), List.of());
    }
}
