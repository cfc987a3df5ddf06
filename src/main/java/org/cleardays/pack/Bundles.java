package org.cleardays.pack;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.cleardays.conference.Conference;
import org.cleardays.conference.Person;
import org.cleardays.disclosure.Disclosures;
import org.cleardays.timescale.Timescales;

/**
 * The professionals' bundle, where the authority's file asks for one by a rule {@code what: report-to-professionals}: all reports as each
 * professional may read them.
 */
public final class Bundles {

    private final PackSources sources;
    private final Disclosures disclosures;
    private final Timescales timescales;
    private final PackPrinter printer;

    Bundles(PackSources sources, Disclosures disclosures, Timescales timescales, PackPrinter printer) {
        this.sources = sources;
        this.disclosures = disclosures;
        this.timescales = timescales;
        this.printer = printer;
    }

    /** When the bundle is due; empty where the authority asks for none, and then none is made. */
    public Optional<ZonedDateTime> due(Conference conference) {
        return planner(sources).bundleDue(conference);
    }

    /** Whose it is: the invited authors, each with what that person may read. */
    public List<Person> readers(Conference conference) {
        return conference.authors().stream().filter(Person::invited).toList();
    }

    /** What this professional's bundle would hold at this moment. */
    public PackPlan plan(Conference conference, UUID personId, Instant now) {
        Person reader = reader(conference, personId);
        return planner(new BundleSources(sources, report -> disclosures.forProfessional(report.id(), reader.id())))
                .plan(conference, new Earlier(0, List.of(), Set.of()), now);
    }

    /** PDF/UA-1 and PDF/A-2a. */
    public byte[] print(PackPlan plan, UUID personId, PackSteps steps) {
        return printer.bundle(plan, reader(plan.conference(), personId), steps).pdf();
    }

    /** Nobody is named in it. */
    public String fileName(Conference conference) {
        return PackPlan.fileName("bundle", conference.reference(), 1);
    }

    private Person reader(Conference conference, UUID personId) {
        return readers(conference).stream().filter(person -> person.id().equals(personId)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No invited professional " + personId + " in " + conference.reference()));
    }

    private PackPlanner planner(PackSources from) {
        return new PackPlanner(from, timescales);
    }
}
