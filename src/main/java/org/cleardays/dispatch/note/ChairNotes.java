package org.cleardays.dispatch.note;

import java.util.List;
import java.util.UUID;

import org.cleardays.conference.Conference;
import org.cleardays.conference.Person;
import org.cleardays.dispatch.mail.Enclosure;
import org.cleardays.pack.Pack;
import org.cleardays.pack.Packs;
import org.cleardays.report.Reports;
import org.cleardays.response.Response;
import org.cleardays.response.Responses;

/** To the chair: packs; and to chair and author: what the family answers. */
public record ChairNotes(Facts facts, Packs packs, Reports reports, Responses responses, OfficeFacts office) {

    /** A link to sign in; the pack itself is never attached. */
    public Note pack(UUID packId) {
        Pack pack = packs.get(packId);
        Conference conference = facts.conference(pack.conferenceId());
        long inSoFar = packs.of(conference.id()).stream().filter(other -> other.number() <= pack.number())
                .flatMap(other -> other.reports().stream()).map(report -> reports.get(report).authorId()).distinct().count();
        return facts.told(Note.to(conference, conference.person(pack.readerId()), Kind.PACK, packId, template(pack)))
                .with("count", String.valueOf(inSoFar)).with("expected", String.valueOf(conference.authors().size()))
                .with("named", packs.named(packId) > 0).with("packLink", office.publicAddress() + "/packs/" + packId)
                .leadingTo(new Enclosure(packs.fileName(pack), Enclosure.PDF, packs.pdf(packId)));
    }

    /** That a pack is there, and waits for somebody to look at it. */
    public Note stopped(UUID dispatchId, UUID packId) {
        Pack pack = packs.get(packId);
        Conference conference = facts.conference(pack.conferenceId());
        return facts.told(Note.to(conference, conference.person(pack.readerId()), Kind.OFFICE, dispatchId, "pack-stopped"));
    }

    private static String template(Pack pack) {
        if (!pack.isSupplement()) {
            return "pack";
        }
        return pack.reports().isEmpty() ? "supplement-answers" : "supplement";
    }

    /** The reader's words, to the report's author and to the chair, nobody else. */
    public List<Note> response(UUID responseId) {
        Response response = responses.get(responseId);
        Conference conference = facts.conference(response.conferenceId());
        Person author = conference.person(reports.get(response.reportId()).authorId());
        return List.of(response(response, conference, author, "response-author").with("agency", author.agency()),
                response(response, conference, conference.chair(), "response-chair").with("agency", author.agency()));
    }

    private Note response(Response response, Conference conference, Person to, String template) {
        return facts.told(Note.to(conference, to, Kind.RESPONSE, response.id(), template))
                .with("reader", conference.person(response.readerId()).name()).with("words", response.words());
    }
}
