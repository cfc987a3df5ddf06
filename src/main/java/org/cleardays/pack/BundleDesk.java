package org.cleardays.pack;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.cleardays.conference.Conference;
import org.cleardays.conference.Conferences;
import org.cleardays.conference.Person;
import org.cleardays.disclosure.Disclosures;
import org.cleardays.pack.plan.Earlier;
import org.cleardays.pack.plan.Expectations;
import org.cleardays.pack.plan.PackPlan;
import org.cleardays.pack.plan.PackPlanner;
import org.cleardays.pack.print.PackPrinter;
import org.cleardays.pack.print.PackSteps;
import org.cleardays.pack.source.BundleSources;
import org.cleardays.pack.source.PackSources;
import org.cleardays.timescale.Timescales;

/** Where bundles are planned and printed, before anything is kept. */
record BundleDesk(Conferences conferences, PackSources sources, Disclosures disclosures, Timescales timescales, PackPrinter printer) {

    /** Those of which an authority's file asks for bundles by now. */
    List<Conference> asking(Instant now) {
        return conferences.all().stream().filter(conference -> !conference.state().ended() && asks(conference, now)).toList();
    }

    boolean asks(Conference conference, Instant now) {
        return new PackPlanner(sources, timescales).bundleDue(conference).filter(due -> !now.isBefore(due.toInstant())).isPresent();
    }

    /** Whose it is: the invited authors, each with what that person may read. */
    List<Person> readers(Conference conference) {
        return Expectations.authors(conference);
    }

    PackPlan plan(Conference conference, UUID personId, Earlier earlier, Instant now) {
        Person reader = reader(conference, personId);
        return new PackPlanner(new BundleSources(sources, report -> disclosures.forProfessional(report.id(), reader.id())), timescales)
                .plan(conference, earlier, now);
    }

    PackPrinter.Printed print(PackPlan plan, UUID personId, PackSteps steps) {
        return printer.bundle(plan, reader(plan.conference(), personId), steps);
    }

    private Person reader(Conference conference, UUID personId) {
        return readers(conference).stream().filter(person -> person.id().equals(personId)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No invited professional " + personId + " in " + conference.reference()));
    }
}
