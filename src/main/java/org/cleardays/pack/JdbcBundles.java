package org.cleardays.pack;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.cleardays.audit.Act;
import org.cleardays.audit.AuditTrail;
import org.cleardays.conference.Conference;
import org.cleardays.conference.Person;
import org.cleardays.document.ContentStore;
import org.cleardays.pack.plan.Earlier;
import org.cleardays.pack.plan.PackPlan;
import org.cleardays.pack.print.PackPrinter;
import org.cleardays.pack.print.PackSteps;

/** Plans, prints and keeps each professional's own bundle; none is ever printed anew, what is new follows as a supplement. */
class JdbcBundles implements Bundles {

    private static final Earlier NOTHING = new Earlier(0, List.of(), Set.of());

    private final BundleDesk desk;
    private final JdbcPackRows rows;
    private final ContentStore contents;
    private final AuditTrail auditTrail;
    private final Clock clock;

    JdbcBundles(BundleDesk desk, JdbcPackRows rows, ContentStore contents, AuditTrail auditTrail, Clock clock) {
        this.desk = desk;
        this.rows = rows;
        this.contents = contents;
        this.auditTrail = auditTrail;
        this.clock = clock;
    }

    @Override
    public List<UUID> due(Instant now) {
        return desk.asking(now).stream().filter(conference -> !plans(conference, now).isEmpty()).map(Conference::id).toList();
    }

    @Override
    public Bundled build(UUID conferenceId) {
        Conference conference = desk.conferences().get(conferenceId);
        if (conference.state().ended()) {
            return new Bundled.ConferenceEnded(conferenceId);
        }
        rows.buildAlone(conferenceId);
        Instant now = clock.instant();
        List<UUID> built = !desk.asks(conference, now) ? List.of() : plans(conference, now).stream().map(this::keep).toList();
        return built.isEmpty() ? new Bundled.NoBundles(conferenceId) : new Bundled.Bundles(conferenceId, built);
    }

    /** What one of them does not have yet. */
    private record ReadersPlan(Person reader, PackPlan plan) {
    }

    /** The first one goes to everybody when it is due, whatever is in it: it says what is missing. */
    private List<ReadersPlan> plans(Conference conference, Instant now) {
        List<ReadersPlan> plans = new ArrayList<>();
        for (Person reader : desk.readers(conference)) {
            PackPlan plan = desk.plan(conference, reader.id(), rows.earlierBundles(conference.id(), reader.id()), now);
            if (!plan.isSupplement() || plan.holdsSomethingNew()) {
                plans.add(new ReadersPlan(reader, plan));
            }
        }
        return plans;
    }

    private UUID keep(ReadersPlan one) {
        PackPlan plan = one.plan();
        PackPrinter.Printed printed = desk.print(plan, one.reader().id(), PackSteps.UNHEARD);
        UUID conference = plan.conference().id();
        UUID content = contents.keep(conference.toString(), "application/pdf", printed.pdf());
        Pack pack = new Pack(UUID.randomUUID(), conference, one.reader().id(), plan.number(), plan.builtAt(), printed.pages(), plan.reportIds(),
                Pack.Kind.BUNDLE);
        rows.insert(pack, content, plan, printed);
        auditTrail.record(new Act(Act.CLEARDAYS, "bundle-built", "pack", pack.id(), conference,
                "number " + plan.number() + ", reader " + one.reader().id() + ", reports " + plan.reportIds().size()));
        return pack.id();
    }

    @Override
    public List<Pack> of(UUID conferenceId) {
        return rows.bundles(conferenceId);
    }

    @Override
    public PackPlan plan(Conference conference, UUID personId, Instant now) {
        return desk.plan(conference, personId, NOTHING, now);
    }

    @Override
    public byte[] print(PackPlan plan, UUID personId, PackSteps steps) {
        return desk.print(plan, personId, steps).pdf();
    }
}
