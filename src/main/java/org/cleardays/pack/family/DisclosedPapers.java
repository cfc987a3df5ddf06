package org.cleardays.pack.family;

import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import org.cleardays.pack.correction.Correction;
import org.cleardays.pack.correction.Corrections;
import org.cleardays.pack.edition.Edition;
import org.cleardays.pack.edition.Editions;
import org.cleardays.pack.stopped.FamilyStops;
import org.cleardays.pack.stopped.LetThrough;

/** Prints what was disclosed, and nothing that was not; what the gate does not let out stays in. */
record DisclosedPapers(Conferences conferences, Kept kept, Press press, Gates gates, Clock clock) implements FamilyPapers {

    /** What each reader may read, what they had before it, what was given to them in one document, and in which order. */
    record Kept(Disclosures disclosures, Corrections corrections, Editions editions, ReaderOrder order) {
    }

    /** What prints. */
    record Press(FamilyPrinter copies, FamilyPackPrinter packs) {
    }

    /** What looks, and what people have let through in one document. */
    record Gates(Gate gate, FamilyStops stops) {
    }

    @Override
    public Served copy(UUID copyId, Shape shape) {
        Printable copy = printable(copyId);
        return examined(press.copies().paper(copy, shape), copy.conference(), copy.content().readerId(), kept.disclosures().get(copyId).hits());
    }

    @Override
    public Served everything(UUID conferenceId, UUID readerId, List<UUID> copyIds, Print print) {
        List<Copy> copies = readable(conferenceId, readerId).stream().filter(copy -> copyIds.contains(copy.id())).toList();
        List<GateHit> seen = Stream.concat(copies.stream().flatMap(copy -> copy.hits().stream()),
                gates.stops().letThrough(conferenceId, readerId).stream()).toList();
        FamilyPack pack = pack(conferenceId, readerId, copies);
        Served served = examined(inOne(pack, print), conferences.get(conferenceId), readerId, seen);
        if (served instanceof Served.Whole) {
            kept.editions().given(readerId, copies.stream().map(Copy::id).toList(), pack.edition().version());
        }
        return served;
    }

    @Override
    public Paper everythingForTheOffice(UUID conferenceId, UUID readerId) {
        return inOne(pack(conferenceId, readerId, readable(conferenceId, readerId)), Print.of(conferences.get(conferenceId).person(readerId)));
    }

    private List<Copy> readable(UUID conferenceId, UUID readerId) {
        return kept.disclosures().copiesFor(conferenceId, readerId).stream().filter(copy -> copy.state() == CopyState.READY).toList();
    }

    private FamilyPack pack(UUID conferenceId, UUID readerId, List<Copy> copies) {
        Conference conference = conferences.get(conferenceId);
        Map<UUID, Correction> corrections = new HashMap<>();
        copies.forEach(copy -> kept.corrections().of(copy).ifPresent(correction -> corrections.put(copy.reportId(), correction)));
        return new FamilyPack(new Edition(conference.person(readerId).name(),
                kept.editions().numberOf(readerId, copies.stream().map(Copy::id).toList()), at(conference, clock.instant())),
                conference.heldAt().toLocalDate(), copies.stream().map(copy -> contentOf(copy.id())).toList(), corrections,
                kept.order().first(copies));
    }

    private Paper inOne(FamilyPack pack, Print print) {
        String name = print == Print.LARGE ? "everything-large-print.pdf" : "everything.pdf";
        return new Paper(name, "application/pdf", press.packs().print(pack, print).pdf());
    }

    @Override
    public byte[] onPaper(UUID copyId) {
        return press.copies().onPaper(printable(copyId));
    }

    /** It is as it is since it was released; the version counts what its reader had. */
    private Printable printable(UUID copyId) {
        Copy copy = kept.disclosures().get(copyId);
        Conference conference = conferences.get(copy.conferenceId());
        Edition edition = new Edition(conference.person(copy.readerId()).name(), kept.corrections().before(copy).size() + 1,
                at(conference, copy.releasedAt().orElseGet(copy::drawnUpAt)));
        return new Printable(contentOf(copyId), conference, edition, kept.corrections().of(copy));
    }

    private static ZonedDateTime at(Conference conference, Instant moment) {
        return moment.atZone(conference.heldAt().getZone());
    }

    private Served examined(Paper paper, Conference conference, UUID readerId, List<GateHit> letThrough) {
        LetThrough seen = new LetThrough(letThrough);
        List<GateHit> hits = gates.gate().examine(conference, readerId, paper.texts()).stream().filter(hit -> !seen.test(hit)).toList();
        return hits.isEmpty() ? new Served.Whole(paper) : new Served.Stopped(hits);
    }

    private DisclosedCopy contentOf(UUID copyId) {
        return kept.disclosures().contentOf(copyId)
                .orElseThrow(() -> new IllegalArgumentException("Copy " + copyId + " is not one its reader may read"));
    }
}
