package org.cleardays.pack;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.cleardays.audit.Act;
import org.cleardays.audit.AuditTrail;
import org.cleardays.conference.Conference;
import org.cleardays.document.ContentStore;
import org.cleardays.pack.plan.PackPlan;
import org.cleardays.pack.print.PackPrinter;

/** Plans, prints, and keeps what was printed: a pack is never printed anew, what is new follows as a supplement. */
class JdbcPacks implements Packs {

    private final PackDesk desk;
    private final JdbcPackRows rows;
    private final ContentStore contents;
    private final AuditTrail auditTrail;
    private final Clock clock;

    JdbcPacks(PackDesk desk, JdbcPackRows rows, ContentStore contents, AuditTrail auditTrail, Clock clock) {
        this.desk = desk;
        this.rows = rows;
        this.contents = contents;
        this.auditTrail = auditTrail;
        this.clock = clock;
    }

    @Override
    public List<UUID> due(Instant now) {
        return desk.all().stream().filter(conference -> desk.isDue(conference, rows.earlier(conference.id()), now))
                .map(Conference::id).toList();
    }

    @Override
    public Built build(UUID conferenceId) {
        rows.buildAlone(conferenceId);
        desk.progress().begin(conferenceId);
        try {
            return desk.hasEnded(conferenceId) ? ended(conferenceId, "The conference will not take place: no pack is built any more.",
                    new Built.ConferenceEnded(conferenceId)) : built(conferenceId);
        } catch (RuntimeException e) {
            desk.progress().fail(conferenceId);
            throw e;
        }
    }

    private Built built(UUID conferenceId) {
        PackPlan plan = desk.plan(conferenceId, rows.earlier(conferenceId), clock.instant());
        if (plan.isSupplement() && !plan.holdsSomethingNew()) {
            return ended(conferenceId, "Nothing is new since the last one: the chair has everything.", new Built.NothingNew(conferenceId));
        }
        UUID id = keep(plan, desk.print(plan));
        return ended(conferenceId, "It is kept, and goes to the chair.", plan.isSupplement() ? new Built.Supplement(id) : new Built.WholePack(id));
    }

    private Built ended(UUID conferenceId, String words, Built built) {
        desk.progress().end(conferenceId, words);
        return built;
    }

    private UUID keep(PackPlan plan, PackPrinter.Printed printed) {
        Conference conference = plan.conference();
        UUID content = contents.keep(conference.id().toString(), "application/pdf", printed.pdf());
        Pack pack = new Pack(UUID.randomUUID(), conference.id(), conference.chair().id(), plan.number(), plan.builtAt(), printed.pages(),
                plan.reportIds());
        rows.insert(pack, content, plan, printed);
        auditTrail.record(new Act(Act.CLEARDAYS, plan.isSupplement() ? "supplement-built" : "pack-built", "pack", pack.id(), conference.id(),
                "number " + plan.number() + ", reports " + plan.reportIds().size() + ", responses " + plan.responseIds().size()));
        return pack.id();
    }

    @Override
    public PackPlan plan(UUID conferenceId) {
        return desk.plan(conferenceId, rows.earlier(conferenceId), clock.instant());
    }

    @Override
    public byte[] preview(UUID conferenceId) {
        return desk.preview(plan(conferenceId)).pdf();
    }

    @Override
    public void order(UUID conferenceId, List<UUID> authors, String actor) {
        desk.orders().replace(conferenceId, authors);
        auditTrail.record(new Act(actor, "pack-put-in-order", "conference", conferenceId, conferenceId, "reports " + authors.size()));
    }

    @Override
    public Pack get(UUID packId) {
        return rows.find(packId).orElseThrow(() -> new IllegalArgumentException("No pack " + packId));
    }

    @Override
    public byte[] pdf(UUID packId) {
        return contents.get(rows.contentOf(packId)).bytes();
    }

    @Override
    public String fileName(Pack pack) {
        return PackPlan.fileName(pack.isBundle() ? "bundle" : "pack", desk.conferences().get(pack.conferenceId()).reference(), pack.number());
    }

    @Override
    public int named(UUID packId) {
        return rows.named(packId);
    }

    @Override
    public List<Pack> of(UUID conferenceId) {
        return rows.of(conferenceId);
    }
}
