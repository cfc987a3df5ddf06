package org.cleardays.pack.family;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.cleardays.conference.Conference;
import org.cleardays.conference.Conferences;
import org.cleardays.disclosure.Copy;
import org.cleardays.disclosure.CopyState;
import org.cleardays.disclosure.DisclosedCopy;
import org.cleardays.disclosure.Disclosures;
import org.cleardays.disclosure.Gate;
import org.cleardays.disclosure.GateHit;

/** Prints what was disclosed, and nothing that was not; what the gate does not let out stays in. */
record DisclosedPapers(Conferences conferences, Disclosures disclosures, Press press, Gates gates, Clock clock) implements FamilyPapers {

    /** What prints. */
    record Press(FamilyPrinter copies, FamilyPackPrinter packs) {
    }

    /** What looks, and what people have let through in one document. */
    record Gates(Gate gate, FamilyStops stops) {
    }

    @Override
    public Served copy(UUID copyId, Shape shape) {
        Copy copy = disclosures.get(copyId);
        Conference conference = conferences.get(copy.conferenceId());
        return examined(press.copies().paper(contentOf(copyId), conference, shape), conference, copy.readerId(), copy.hits());
    }

    @Override
    public Served everything(UUID conferenceId, UUID readerId, List<UUID> copyIds, Print print) {
        List<Copy> copies = readable(conferenceId, readerId).stream().filter(copy -> copyIds.contains(copy.id())).toList();
        List<GateHit> seen = Stream.concat(copies.stream().flatMap(copy -> copy.hits().stream()),
                gates.stops().letThrough(conferenceId, readerId).stream()).toList();
        return examined(inOne(conferenceId, readerId, copies, print), conferences.get(conferenceId), readerId, seen);
    }

    @Override
    public Paper everythingForTheOffice(UUID conferenceId, UUID readerId) {
        return inOne(conferenceId, readerId, readable(conferenceId, readerId), Print.ORDINARY);
    }

    private List<Copy> readable(UUID conferenceId, UUID readerId) {
        return disclosures.copiesFor(conferenceId, readerId).stream().filter(copy -> copy.state() == CopyState.READY).toList();
    }

    private Paper inOne(UUID conferenceId, UUID readerId, List<Copy> copies, Print print) {
        Conference conference = conferences.get(conferenceId);
        FamilyPack pack = new FamilyPack(conference.person(readerId).name(), conference.heldAt().toLocalDate(),
                clock.instant().atZone(conference.heldAt().getZone()), copies.stream().map(copy -> contentOf(copy.id())).toList());
        String name = print == Print.LARGE ? "everything-large-print.pdf" : "everything.pdf";
        return new Paper(name, "application/pdf", press.packs().print(pack, print).pdf());
    }

    @Override
    public byte[] onPaper(UUID copyId) {
        return press.copies().onPaper(contentOf(copyId), conferences.get(disclosures.get(copyId).conferenceId()));
    }

    private Served examined(Paper paper, Conference conference, UUID readerId, List<GateHit> letThrough) {
        LetThrough seen = new LetThrough(letThrough);
        List<GateHit> hits = gates.gate().examine(conference, readerId, paper.texts()).stream().filter(hit -> !seen.test(hit)).toList();
        return hits.isEmpty() ? new Served.Whole(paper) : new Served.Stopped(hits);
    }

    private DisclosedCopy contentOf(UUID copyId) {
        return disclosures.contentOf(copyId)
                .orElseThrow(() -> new IllegalArgumentException("Copy " + copyId + " is not one its reader may read"));
    }
}
