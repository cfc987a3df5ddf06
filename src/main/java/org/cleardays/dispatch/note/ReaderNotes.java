package org.cleardays.dispatch.note;

import java.util.UUID;

import org.cleardays.conference.Conference;
import org.cleardays.conference.Person;
import org.cleardays.disclosure.Copy;
import org.cleardays.disclosure.Disclosures;
import org.cleardays.pack.Packs;

/** To the family's readers: their own copies. */
public record ReaderNotes(Facts facts, Disclosures disclosures, Packs packs) {

    public Note copy(UUID copyId) {
        Copy copy = disclosures.get(copyId);
        Conference conference = facts.conference(copy.conferenceId());
        Person reader = conference.person(copy.readerId());
        Note note = facts.told(Note.to(conference, reader, Kind.COPY, copyId, "copy"));
        return switch (reader.contact().channel()) {
            case LINK -> note.linking(new Note.LinkTo("READ", copyId));
            case PAPER -> note.onPaper(Note.BY_POST, packs.familyPdf(copyId, true));
            case BY_HAND -> note.onPaper(Note.BY_HAND, packs.familyPdf(copyId, true));
        };
    }
}
