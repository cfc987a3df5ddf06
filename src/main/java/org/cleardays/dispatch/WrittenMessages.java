package org.cleardays.dispatch;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.cleardays.conference.Change;
import org.cleardays.conference.Conferences;
import org.cleardays.dispatch.note.DigestFacts;
import org.cleardays.dispatch.note.Kind;
import org.cleardays.dispatch.note.Note;
import org.cleardays.dispatch.note.Notes;
import org.cleardays.dispatch.note.ReminderFacts;
import org.cleardays.dispatch.note.Told;

/** Each message as its note, written down. */
class WrittenMessages implements Messages {

    private final Notes notes;
    private final Writer writer;
    private final JdbcOutbox outbox;
    private final Conferences conferences;

    WrittenMessages(Notes notes, Writer writer, JdbcOutbox outbox, Conferences conferences) {
        this.notes = notes;
        this.writer = writer;
        this.outbox = outbox;
        this.conferences = conferences;
    }

    @Override
    public List<UUID> invitation(UUID invitationId) {
        return written(List.of(notes.invitees().invitation(invitationId)));
    }

    @Override
    public List<UUID> answerToIncoming(UUID incomingId) {
        return written(notes.senders().answer(incomingId));
    }

    @Override
    public List<UUID> returned(UUID reportId) {
        return written(List.of(notes.authors().returned(reportId)));
    }

    @Override
    public List<UUID> accepted(UUID reportId) {
        return written(List.of(notes.authors().accepted(reportId)));
    }

    @Override
    public List<UUID> countersignRequest(UUID requestId) {
        return written(notes.authors().countersignRequest(requestId));
    }

    @Override
    public List<UUID> declined(UUID reportId) {
        return written(List.of(notes.authors().declined(reportId)));
    }

    @Override
    public List<UUID> share(UUID copyId) {
        return written(notes.readers().copy(copyId));
    }

    @Override
    public List<UUID> pack(UUID packId) {
        return written(List.of(notes.chair().pack(packId)));
    }

    @Override
    public List<UUID> bundle(UUID packId) {
        return written(List.of(notes.bundles().bundle(packId)));
    }

    @Override
    public List<UUID> response(UUID responseId) {
        return written(notes.chair().response(responseId));
    }

    @Override
    public List<UUID> reminder(ReminderFacts reminder) {
        return written(List.of(notes.reminders().reminder(reminder)));
    }

    @Override
    public List<UUID> digest(DigestFacts digest) {
        return written(List.of(notes.digests().digest(digest)));
    }

    @Override
    public List<UUID> somethingWaits(UUID subjectId) {
        Optional<Dispatch> message = outbox.find(subjectId);
        if (message.isPresent()) {
            return written(message.filter(dispatch -> !dispatch.kind().equals(Kind.OFFICE.word()) && !dispatch.state().equals("withdrawn"))
                    .map(this::aboutMessage).orElse(List.of()));
        }
        if (notes.office().isAnswer(subjectId)) {
            return written(notes.office().answer(subjectId));
        }
        return written(notes.office().release(subjectId).or(() -> notes.office().picture(subjectId)).or(() -> notes.office().held(subjectId))
                .or(() -> Optional.of(notes.office().other(subjectId))));
    }

    /** The office hears of it; and the chair, whose pack it is that has to be looked at first. */
    private List<Note> aboutMessage(Dispatch message) {
        Stream<Note> chair = message.kind().equals(Kind.PACK.word()) && message.state().equals("stopped")
                ? Stream.of(notes.chair().stopped(message.id(), message.subjectId())) : Stream.of();
        return Stream.concat(Stream.of(notes.office().message(message.id(), message.conferenceId(), message.state())), chair).toList();
    }

    @Override
    public List<UUID> change(UUID changeId) {
        Change change = conferences.change(changeId);
        new Withdrawal(outbox, conferences).of(change.conferenceId());
        Told told = new Hearing(outbox).before(changeId, change.conferenceId());
        return switch (change.what()) {
            case "moved" -> Stream.concat(written(notes.moves().of(change, told)).stream(), writtenAnew(change).stream()).toList();
            case "cancelled" -> written(notes.ends().cancelled(change, told));
            default -> written(notes.ends().stoodDown(change, told));
        };
    }

    /** What was taken back because it names the old time; invitations are seen to with everything else that is new for invitees. */
    private List<UUID> writtenAnew(Change change) {
        return new Hearing(outbox).takenBack(change.conferenceId()).stream().flatMap(dispatch -> (switch (Kind.of(dispatch.kind())) {
            case COUNTERSIGN_REQUEST -> countersignRequest(dispatch.subjectId());
            case PACK -> pack(dispatch.subjectId());
            case BUNDLE -> bundle(dispatch.subjectId());
            case RETURNED -> returned(dispatch.subjectId());
            default -> List.<UUID>of();
        }).stream()).toList();
    }

    private List<UUID> written(Optional<Note> note) {
        return written(note.stream().toList());
    }

    private List<UUID> written(List<Note> all) {
        return all.stream().flatMap(note -> writer.write(note).stream()).toList();
    }
}
