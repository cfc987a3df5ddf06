package org.cleardays.dispatch.note;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.cleardays.conference.Conference;
import org.cleardays.conference.Person;
import org.cleardays.dispatch.mail.Enclosure;

/**
 * One message to one person, before it is written down.
 *
 * @param subjectId  the record it is about
 * @param person     the person of the conference it goes to, where it goes to one
 * @param to         an address, {@link #BY_POST} or {@link #BY_HAND}; blank where none is known
 * @param template   name among the mails' templates
 * @param values     what the template is filled with
 * @param paper      the printed letter, where it goes by post or by hand
 * @param link       the personal link it carries
 * @param answers    Message-ID of the mail it answers
 * @param behind     what lies behind its link and is not sent: the gate looks into it before the link goes
 */
public record Note(Kind kind, UUID subjectId, Optional<Conference> conference, Optional<Person> person, String to, String template,
                   Map<String, Object> values, List<Enclosure> enclosures, Optional<byte[]> calendar, Optional<byte[]> paper,
                   Optional<LinkTo> link, Optional<String> answers, List<Enclosure> behind) {

    public static final String BY_POST = "by post";
    public static final String BY_HAND = "by hand";

    /** What a personal link opens: {@code READ}, {@code COUNTERSIGN}, {@code UPLOAD} or {@code BUNDLE}, and the id of its target. */
    public record LinkTo(String purpose, UUID targetId) {

        static LinkTo upload(Conference conference) {
            return new LinkTo("UPLOAD", conference.id());
        }
    }

    public Note {
        values = Map.copyOf(values);
        enclosures = List.copyOf(enclosures);
        behind = List.copyOf(behind);
    }

    /** To a person of a conference, by mail. */
    static Note to(Conference conference, Person person, Kind kind, UUID subjectId, String template) {
        String email = person.contact().email();
        return new Note(kind, subjectId, Optional.of(conference), Optional.of(person), email == null ? "" : email, template, Map.of(),
                List.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of());
    }

    /** To an address that belongs to no person of a conference. */
    static Note toAddress(String address, Kind kind, UUID subjectId, String template) {
        return new Note(kind, subjectId, Optional.empty(), Optional.empty(), address, template, Map.of(), List.of(), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty(), List.of());
    }

    Note about(Conference about) {
        return new Note(kind, subjectId, Optional.of(about), person, to, template, values, enclosures, calendar, paper, link, answers, behind);
    }

    Note with(String name, Object value) {
        Map<String, Object> more = new HashMap<>(values);
        more.put(name, value);
        return new Note(kind, subjectId, conference, person, to, template, more, enclosures, calendar, paper, link, answers, behind);
    }

    /** Adds the value where there is one; the template asks whether it is there. */
    Note with(String name, Optional<?> value) {
        return value.map(there -> with(name, (Object) there)).orElse(this);
    }

    Note enclosing(List<Enclosure> files) {
        return new Note(kind, subjectId, conference, person, to, template, values, files, calendar, paper, link, answers, behind);
    }

    Note withCalendar(Optional<byte[]> entry) {
        return new Note(kind, subjectId, conference, person, to, template, values, enclosures, entry, paper, link, answers, behind);
    }

    /** The same, given on paper: {@link #BY_POST} or {@link #BY_HAND}. */
    public Note onPaper(String how, byte[] pdf) {
        return new Note(kind, subjectId, conference, person, how, template, values, enclosures, calendar, Optional.of(pdf), link, answers, behind);
    }

    Note linking(LinkTo opens) {
        return new Note(kind, subjectId, conference, person, to, template, values, enclosures, calendar, paper, Optional.of(opens),
                answers, behind);
    }

    /** It leads to this, which is not sent with it. */
    Note leadingTo(Enclosure file) {
        return new Note(kind, subjectId, conference, person, to, template, values, enclosures, calendar, paper, link, answers, List.of(file));
    }

    Note answering(String messageId) {
        return new Note(kind, subjectId, conference, person, to, template, values, enclosures, calendar, paper, link,
                Optional.of(messageId).filter(id -> !id.isBlank()).map(id -> id.startsWith("<") ? id : "<" + id + ">"), behind);
    }

    /** Whether it goes to a family member or supporter: neutral outside. */
    public boolean toFamily() {
        return person.filter(to -> !to.role().isProfessional()).isPresent();
    }

    /** Who it goes to, for telling whether it was written before: the person, else the address. */
    public String addressee() {
        return person.map(to -> to.id().toString()).orElse(to);
    }
}
