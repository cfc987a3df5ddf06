package org.cleardays.dispatch.note;

import java.util.Optional;
import java.util.UUID;

import org.cleardays.conference.Conference;
import org.cleardays.conference.Person;
import org.cleardays.disclosure.Copy;
import org.cleardays.disclosure.CopyState;
import org.cleardays.disclosure.Disclosures;
import org.cleardays.dispatch.words.Moments;
import org.cleardays.pack.correction.Correction;
import org.cleardays.pack.correction.Corrections;
import org.cleardays.pack.family.FamilyPapers;

/** To the family's readers: their own copies. */
public record ReaderNotes(Facts facts, Disclosures disclosures, FamilyPapers papers, Corrections corrections) {

    /** Empty where the copy was withheld or replaced since it was released. */
    public Optional<Note> copy(UUID copyId) {
        return Optional.of(disclosures.get(copyId)).filter(copy -> copy.state() == CopyState.READY).map(this::note);
    }

    private Note note(Copy copy) {
        Conference conference = facts.conference(copy.conferenceId());
        Person reader = conference.person(copy.readerId());
        Optional<Correction> correction = corrections.of(copy);
        Note note = facts.told(Note.to(conference, reader, Kind.COPY, copy.id(), "copy"))
                .with("marks", correction.filter(Correction::marks).isPresent())
                .with("hadSince", correction.map(had -> Moments.day(had.hadSince().atZone(conference.heldAt().getZone()))));
        return switch (reader.contact().channel()) {
            case LINK -> note.linking(new Note.LinkTo("READ", copy.id()));
            case PAPER -> note.onPaper(Note.BY_POST, papers.onPaper(copy.id()));
            case BY_HAND, NONE -> note.onPaper(Note.BY_HAND, papers.onPaper(copy.id()));
        };
    }
}
