package org.cleardays.dispatch;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.cleardays.dispatch.note.DigestFacts;
import org.cleardays.dispatch.note.Kind;
import org.cleardays.dispatch.note.Note;
import org.cleardays.dispatch.note.Notes;
import org.cleardays.dispatch.note.ReminderFacts;

/** Each message as its note, written down. */
class WrittenMessages implements Messages {

    private final Notes notes;
    private final Writer writer;
    private final JdbcOutbox outbox;

    WrittenMessages(Notes notes, Writer writer, JdbcOutbox outbox) {
        this.notes = notes;
        this.writer = writer;
        this.outbox = outbox;
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
            return written(message.filter(dispatch -> !dispatch.kind().equals(Kind.OFFICE.word()))
                    .map(dispatch -> notes.office().message(subjectId, dispatch.conferenceId(), dispatch.state())));
        }
        return written(notes.office().release(subjectId).or(() -> notes.office().held(subjectId))
                .or(() -> Optional.of(notes.office().other(subjectId))));
    }

    @Override
    public List<UUID> change(UUID changeId) {
        return List.of();
    }

    private List<UUID> written(Optional<Note> note) {
        return written(note.stream().toList());
    }

    private List<UUID> written(List<Note> all) {
        return all.stream().flatMap(note -> writer.write(note).stream()).toList();
    }
}
