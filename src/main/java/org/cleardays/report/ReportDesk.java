package org.cleardays.report;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.cleardays.conference.Conference;
import org.cleardays.conference.Conferences;
import org.cleardays.conference.Person;
import org.cleardays.document.file.FileDoor;
import org.cleardays.document.file.OpenedFile;
import org.cleardays.document.file.ReadFile;

/** Where a report is opened, read and looked over. */
final class ReportDesk {

    private final FileDoor door;
    private final YamlReportForms forms;
    private final Check checks;
    private final Conferences conferences;
    private final Clock clock;

    ReportDesk(FileDoor door, YamlReportForms forms, Check checks, Conferences conferences, Clock clock) {
        this.door = door;
        this.forms = forms;
        this.checks = checks;
        this.conferences = conferences;
        this.clock = clock;
    }

    OpenedFile open(byte[] file) {
        return door.open(file);
    }

    /** Intake has turned back what is no Word file; should one come here all the same, it reads as empty and its check says so. */
    Reading read(OpenedFile opened) {
        return opened instanceof OpenedFile.Readable(ReadFile file) ? Reading.of(file, forms) : new Reading(forms.inForce(), ReadReport.nothing());
    }

    boolean hasEnded(UUID conferenceId) {
        return conferences.get(conferenceId).state().ended();
    }

    List<Finding> check(Report report, ReadReport content) {
        Conference conference = conferences.get(report.conferenceId());
        return checks.of(Check.Subject.of(content, forms.form(report.form()), conference, conference.person(report.authorId())));
    }

    /** The fields of an answer that needs no form, from what is known of its author. */
    ReadReport nothingToAdd(UUID conferenceId, UUID authorId) {
        Conference conference = conferences.get(conferenceId);
        Person author = conference.person(authorId);
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("conference", conference.reference());
        fields.put("agency", Optional.ofNullable(author.agency()).orElse(""));
        fields.put("author", author.name());
        fields.put("role", Optional.ofNullable(author.title()).orElse(""));
        fields.put("written", LocalDate.ofInstant(clock.instant(), conference.heldAt().getZone())
                .format(DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK)));
        return new ReadReport(fields, List.of(), List.of(), List.of(), List.of());
    }
}
