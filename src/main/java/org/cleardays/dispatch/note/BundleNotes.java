package org.cleardays.dispatch.note;

import java.util.UUID;

import org.cleardays.conference.Conference;
import org.cleardays.dispatch.mail.Enclosure;
import org.cleardays.pack.Pack;
import org.cleardays.pack.Packs;

/** To a professional: that the bundle lies ready behind a personal link. The bundle itself is never attached. */
public record BundleNotes(Facts facts, Packs packs) {

    public Note bundle(UUID packId) {
        Pack pack = packs.get(packId);
        Conference conference = facts.conference(pack.conferenceId());
        String template = pack.isSupplement() ? "bundle-supplement" : "bundle";
        return facts.told(Note.to(conference, conference.person(pack.readerId()), Kind.BUNDLE, packId, template))
                .with("count", String.valueOf(pack.reports().size())).with("one", pack.reports().size() == 1)
                .linking(new Note.LinkTo("BUNDLE", packId))
                .leadingTo(new Enclosure(packs.fileName(pack), Enclosure.PDF, packs.pdf(packId)));
    }
}
