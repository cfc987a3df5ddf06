package org.cleardays.portal.link;

import java.util.List;
import java.util.UUID;

import org.cleardays.conference.Conference;
import org.cleardays.conference.Conferences;
import org.cleardays.conference.Person;
import org.cleardays.disclosure.Copy;
import org.cleardays.disclosure.CopyState;
import org.cleardays.disclosure.Disclosures;
import org.cleardays.dispatch.Dispatches;
import org.cleardays.dispatch.Links;
import org.cleardays.dispatch.Links.Link;
import org.cleardays.portal.act.NotFound;
import org.cleardays.portal.act.NothingToDo;
import org.springframework.stereotype.Component;

/**
 * What a personal link grants, asked anew at each request: nothing once it is revoked, and nothing but the one person's own.
 */
@Component
class CurrentLink {

    private final Links links;
    private final Conferences conferences;
    private final Disclosures disclosures;
    private final Dispatches dispatches;

    CurrentLink(Links links, Conferences conferences, Disclosures disclosures, Dispatches dispatches) {
        this.links = links;
        this.conferences = conferences;
        this.disclosures = disclosures;
        this.dispatches = dispatches;
    }

    Link link(LinkAuthentication came) {
        return links.get(came.linkId())
                .orElseThrow(() -> links.closed(came.linkId()).<NotFound>map(closed -> new NothingToDo()).orElseGet(NotFound::new));
    }

    Conference conference(Link link) {
        return conferences.get(link.conferenceId());
    }

    Person person(Link link) {
        return conference(link).person(link.personId());
    }

    /** This reader's own copies that may be read; one whose message was stopped opens by no link at all, not by an earlier one either. */
    List<Copy> copies(Link link) {
        if (conference(link).withheldAltogether(link.personId()).isPresent()) {
            return List.of();
        }
        return disclosures.copiesFor(link.conferenceId(), link.personId()).stream()
                .filter(copy -> copy.state() == CopyState.READY && dispatches.mayBeOpened(copy.id())).toList();
    }

    Copy copy(Link link, UUID copyId) {
        return copies(link).stream().filter(copy -> copy.id().equals(copyId)).findFirst().orElseThrow(NotFound::new);
    }
}
