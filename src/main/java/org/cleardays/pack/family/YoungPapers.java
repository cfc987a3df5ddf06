package org.cleardays.pack.family;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

import org.cleardays.conference.Conference;
import org.cleardays.conference.Conferences;
import org.cleardays.disclosure.DisclosedCopy;
import org.cleardays.disclosure.Gate;
import org.cleardays.disclosure.GateHit;
import org.cleardays.disclosure.young.YoungPeople;
import org.cleardays.disclosure.young.YoungVersion;
import org.cleardays.document.binding.Binder;
import org.cleardays.document.binding.Book;
import org.cleardays.document.binding.Part;
import org.cleardays.document.pdf.ScreenPdf;
import org.cleardays.pack.PackSettings;
import org.cleardays.pack.edition.Edition;

/**
 * A young person's own version, printed to be put into their hand by whoever sits beside them: there is no link to it and no mail brings it.
 * Nothing is printed where nobody has decided.
 */
public final class YoungPapers {

    private static final String TITLE = "For you to read";

    private final FamilyTemplates templates = new FamilyTemplates();
    private final Binder binder = new Binder();
    private final Conferences conferences;
    private final YoungPeople youngPeople;
    private final Gate gate;
    private final PackSettings office;
    private final Clock clock;

    YoungPapers(Conferences conferences, YoungPeople youngPeople, Gate gate, PackSettings office, Clock clock) {
        this.conferences = conferences;
        this.youngPeople = youngPeople;
        this.gate = gate;
        this.office = office;
        this.clock = clock;
    }

    /** PDF/UA-1 and PDF/A-2a, read back and searched before it is answered; empty where nothing is decided that holds. */
    public Optional<Served> of(UUID conferenceId, UUID childId) {
        Conference conference = conferences.get(conferenceId);
        return youngPeople.contentFor(conferenceId, childId).flatMap(content -> youngPeople.of(conferenceId, childId)
                .map(version -> searched(conference, new Paper("for-you-to-read.pdf", "application/pdf", printed(conference, version, content)))));
    }

    private Served searched(Conference conference, Paper paper) {
        List<GateHit> hits = conference.readers().stream().flatMap(reader -> gate.examine(conference, reader.id(), paper.texts()).stream())
                .distinct().toList();
        return hits.isEmpty() ? new Served.Whole(paper) : new Served.Stopped(hits);
    }

    private byte[] printed(Conference conference, YoungVersion version, List<DisclosedCopy> content) {
        String name = conference.child(version.decision().childId()).name();
        Edition edition = new Edition(name, 1, clock.instant().atZone(conference.heldAt().getZone()));
        List<Part> parts = IntStream.range(0, content.size()).mapToObj(at -> new Part("report-" + (at + 1), content.get(at).title(),
                ScreenPdf.forBinding().print(templates.page("young-part", Map.of("copy", content.get(at)))), true)).toList();
        Map<String, Object> values = Map.of("name", name.split(" ")[0], "beside", version.decision().beside(), "office", office,
                "day", edition.dates().day(version.decision().day()), "copies", content);
        return binder.bind(new Book(TITLE, "en-GB", edition.footer(), Optional.empty(), 12,
                numbers -> ScreenPdf.forBinding().print(templates.page("young-front", values)), parts)).pdf();
    }
}
