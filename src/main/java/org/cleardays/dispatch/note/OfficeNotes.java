package org.cleardays.dispatch.note;

import java.util.Optional;
import java.util.UUID;

import org.cleardays.disclosure.Copy;
import org.cleardays.disclosure.Disclosures;
import org.cleardays.intake.Incoming;
import org.cleardays.intake.Intake;
import org.cleardays.report.ReportState;
import org.cleardays.report.Reports;

/** To business support: something waits for a person. */
public record OfficeNotes(Facts facts, Disclosures disclosures, Reports reports, Intake intake, OfficeFacts office) {

    /** About a report whose copies wait for release. */
    public Optional<Note> release(UUID reportId) {
        return disclosures.copiesOf(reportId).stream().findFirst().map(Copy::conferenceId)
                .map(conference -> note(reportId, "release").about(facts.conference(conference)));
    }

    /** About a picture that somebody sent as a report. */
    public Optional<Note> picture(UUID reportId) {
        return reports.find(reportId).filter(report -> report.state() == ReportState.NEEDS_A_PERSON)
                .map(report -> note(reportId, "picture").about(facts.conference(report.conferenceId())));
    }

    /** About something that arrived and is held. */
    public Optional<Note> held(UUID incomingId) {
        return intake.held().stream().map(Incoming::id).filter(incomingId::equals).findFirst().map(id -> note(id, "held"));
    }

    /** About a message of ours: {@code stopped} or {@code refused}. */
    public Note message(UUID dispatchId, Optional<UUID> conferenceId, String what) {
        Note note = note(dispatchId, what);
        return conferenceId.map(facts::conference).map(note::about).orElse(note);
    }

    /** About anything else. */
    public Note other(UUID subjectId) {
        return note(subjectId, "other");
    }

    private Note note(UUID subjectId, String what) {
        return Note.toAddress(office.email(), Kind.OFFICE, subjectId, "something-waits").with("what", what)
                .with("today", office.publicAddress() + "/");
    }
}
