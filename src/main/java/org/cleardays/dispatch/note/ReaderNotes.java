package org.cleardays.dispatch.note;

import java.util.Optional;
import java.util.UUID;

import org.cleardays.conference.Conference;
import org.cleardays.conference.Person;
import org.cleardays.disclosure.Copy;
import org.cleardays.disclosure.CopyState;
import org.cleardays.disclosure.Disclosures;
import org.cleardays.pack.family.FamilyPapers;

/** To the family's readers: their own copies. */
public record ReaderNotes(Facts facts, Disclosures disclosures, FamilyPapers papers) {

    /** Empty where the copy was withheld or replaced since it was released. */
    public Optional<Note> copy(UUID copyId) {
        return Optional.of(disclosures.get(copyId)).filter(copy -> copy.state() == CopyState.READY).map(this::note);
    }

    private Note note(Copy copy) {
        Conference conference = facts.conference(copy.conferenceId());
        Person reader = conference.person(copy.readerId());
        Note note = facts.told(Note.to(conference, reader, Kind.COPY, copy.id(), "copy"));
        return switch (reader.contact().channel()) {
            case LINK -> note.linking(new Note.LinkTo("READ", copy.id()));
            case PAPER -> note.onPaper(Note.BY_POST, papers.onPaper(copy.id()));
            case BY_HAND, NONE -> note.onPaper(Note.BY_HAND, papers.onPaper(copy.id()));
        };
    }
}
