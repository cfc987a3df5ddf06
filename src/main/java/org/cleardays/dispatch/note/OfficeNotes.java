package org.cleardays.dispatch.note;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.cleardays.conference.Conference;
import org.cleardays.conference.Person;
import org.cleardays.disclosure.Copy;
import org.cleardays.disclosure.Disclosures;
import org.cleardays.intake.Incoming;
import org.cleardays.intake.Intake;
import org.cleardays.intake.Reason;
import org.cleardays.report.ReportState;
import org.cleardays.report.Reports;
import org.cleardays.timescale.Matter;

/** To business support: something waits for a person. */
public record OfficeNotes(Facts facts, Disclosures disclosures, Reports reports, Intake intake, OfficeFacts office) {

    private static final Set<Reason> SAID_PLAINLY = EnumSet.of(Reason.NOT_ME, Reason.NEEDS_LONGER, Reason.NOT_ATTENDING);

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

    /** Whether this is an answer by mail that nobody has read yet. */
    public boolean isAnswer(UUID subjectId) {
        return intake.answers().stream().map(Incoming::id).anyMatch(subjectId::equals);
    }

    /** About an answer by mail that waits to be read: to the office, and to the chair where an author asks for more time. */
    public List<Note> answer(UUID incomingId) {
        Incoming incoming = intake.get(incomingId);
        Reason reason = Reason.of(incoming.reason());
        Note note = note(incomingId, SAID_PLAINLY.contains(reason) ? reason.word() : "answer")
                .with("somebody", reason == Reason.NOT_ME ? intake.suggestedIn(incomingId) : Optional.empty());
        Optional<Conference> about = incoming.conferenceId().map(facts::conference);
        return Stream.concat(Stream.of(about.map(note::about).orElse(note)),
                about.filter(conference -> reason == Reason.NEEDS_LONGER).map(conference -> toChair(conference, incoming)).stream()).toList();
    }

    private Note toChair(Conference conference, Incoming incoming) {
        Person author = conference.person(incoming.personId().orElseThrow());
        return facts.told(Note.to(conference, conference.chair(), Kind.OFFICE, incoming.id(), "more-time-chair")).with("agency", author.agency())
                .with("due", facts.due(conference, Matter.REPORT_SENT, author))
                .with("page", office.publicAddress() + "/conferences/" + conference.reference());
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
