package org.cleardays.intake;

import java.util.Optional;
import java.util.UUID;

import org.cleardays.conference.Conference;
import org.cleardays.conference.Conferences;
import org.cleardays.conference.Person;
import org.cleardays.conference.Role;
import org.cleardays.document.mail.MailReader;

/** What becomes of something kept, by the rules of sorting; and how many mails of one sender a day are sorted at all. */
record Deciding(Sorting sorting, Conferences conferences, int mailsADay) {

    Verdict upload(Incoming upload, byte[] file) {
        Conference conference = conferences.get(upload.conferenceId().orElseThrow());
        return sorting.upload(conference, conference.person(upload.personId().orElseThrow()), upload.subject(), file);
    }

    /** A person has decided whose it is; throws where that person is no author, for nobody else's report is filed. */
    Optional<Verdict> byHand(Incoming incoming, byte[] bytes, Choosing by) {
        Conference conference = conferences.get(by.conferenceId());
        Person author = conference.person(by.authorId());
        if (author.role() != Role.AUTHOR) {
            throw new IllegalArgumentException("Not an author of this conference: " + by.authorId());
        }
        return incoming.channel().equals("upload") ? Optional.of(sorting.upload(conference, author, incoming.subject(), bytes))
                : sorting.byHand(MailReader.read(bytes).mail(), by.file(), conference, author);
    }

    /** Whose report a person says it is, and which of its files. */
    record Choosing(UUID conferenceId, UUID authorId, Optional<String> file) {
    }
}
