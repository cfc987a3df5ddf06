package org.cleardays.dispatch.note;

import java.util.Optional;
import java.util.UUID;

import org.cleardays.conference.Conference;
import org.cleardays.conference.Person;
import org.cleardays.conference.Role;
import org.cleardays.intake.Incoming;
import org.cleardays.intake.Intake;
import org.cleardays.intake.Reason;

/** Our answer to whoever sent something; never more than a sender may know. */
public record SenderNotes(Facts facts, Intake intake, OfficeFacts office) {

    /** The answer to what arrived, by its outcome; none where it may not be answered. */
    public Optional<Note> answer(UUID incomingId) {
        Incoming incoming = intake.get(incomingId);
        if (!incoming.answerable()) {
            return Optional.empty();
        }
        return switch (incoming.outcome().orElse("")) {
            case "filed" -> known(incoming, Kind.CONFIRMATION, "received").map(note -> withReceipt(note, incoming)
                    .with("reason", incoming.reason()));
            case "nothing-to-add" -> known(incoming, Kind.CONFIRMATION, "nothing-to-add").map(note -> withReceipt(note, incoming));
            case "returned" -> known(incoming, Kind.CANNOT_OPEN, "cannot-open").map(note -> note.with("reason", incoming.reason())
                    .linking(uploadFor(incoming)));
            case "response" -> known(incoming, Kind.CONFIRMATION, "reply-noted").map(note -> note.with("reason", incoming.reason()));
            case "duplicate" -> known(incoming, Kind.DUPLICATE, "duplicate");
            case "held" -> Optional.of(held(incoming));
            default -> Optional.empty();
        };
    }

    /** The same words for everybody, so that they never say whether a reference exists; a known author whose report did not come gets a link. */
    private Note held(Incoming incoming) {
        return reportElsewhere(incoming).filter(note -> note.person().orElseThrow().role() == Role.AUTHOR)
                .map(note -> note.linking(uploadFor(incoming))).orElseGet(() -> inTheSameWords(incoming));
    }

    /** Its author is known, and the report itself has not come. */
    private Optional<Note> reportElsewhere(Incoming incoming) {
        return switch (Reason.of(incoming.reason())) {
            case OVER_LIMIT -> known(incoming, Kind.OVER_LIMIT, "over-limit").map(note -> note.with("limit", office.largestMail()));
            case ENCRYPTED, SECURE_PORTAL, IN_PIECES, CLOUD_LINK, BAD_REDACTION ->
                    known(incoming, Kind.SEND_HERE, "send-here").map(note -> note.with("reason", incoming.reason()));
            default -> Optional.empty();
        };
    }

    private static Note inTheSameWords(Incoming incoming) {
        return Note.toAddress(incoming.from(), Kind.HELD, incoming.id(), "held").answering(incoming.messageId());
    }

    /** To the person of the conference it was identified as coming from, at the address we hold. */
    private Optional<Note> known(Incoming incoming, Kind kind, String template) {
        return incoming.conferenceId().map(facts::conference).flatMap(conference -> sender(incoming, conference)
                .map(person -> facts.told(Note.to(conference, person, kind, incoming.id(), template)).answering(incoming.messageId())));
    }

    private static Optional<Person> sender(Incoming incoming, Conference conference) {
        return incoming.personId().map(conference::person);
    }

    private Note withReceipt(Note note, Incoming incoming) {
        return note.with("receipt", Facts.receipt(incoming.reportId().orElse(incoming.id())))
                .with("receivedAt", Facts.at(note.conference().orElseThrow(), incoming.receivedAt()));
    }

    private static Note.LinkTo uploadFor(Incoming incoming) {
        return new Note.LinkTo("UPLOAD", incoming.conferenceId().orElseThrow());
    }
}
