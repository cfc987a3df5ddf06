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
import org.cleardays.document.word.FormReader;
import org.cleardays.document.word.OpenedWord;
import org.cleardays.document.word.WordFile;

/** Where a report is opened, read and looked over. */
final class ReportDesk {

    private final YamlReportForms forms;
    private final Check checks;
    private final Conferences conferences;
    private final Clock clock;

    ReportDesk(YamlReportForms forms, Check checks, Conferences conferences, Clock clock) {
        this.forms = forms;
        this.checks = checks;
        this.conferences = conferences;
        this.clock = clock;
    }

    /** What was read, and the form it was written on. */
    record Reading(String form, ReadReport content) {
    }

    /** Intake has turned back what is no Word file; should one come here all the same, it reads as empty and its check says so. */
    Reading read(byte[] file) {
        if (WordFile.open(file) instanceof OpenedWord.Readable readable) {
            ReportForm form = forms.formOf(readable.file());
            return new Reading(form.name(), ReportReading.read(form, FormReader.read(readable.file(), form.layout())));
        }
        return new Reading(forms.inForce(), ReadReport.nothing());
    }

    boolean hasEnded(UUID conferenceId) {
        return conferences.get(conferenceId).state().ended();
    }

    List<Finding> check(Report report, ReadReport content) {
        Conference conference = conferences.get(report.conferenceId());
        return checks.of(new Check.Subject(content, forms.form(report.form()), conference, conference.person(report.authorId())));
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
