package org.cleardays.disclosure;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.cleardays.audit.Act;
import org.cleardays.audit.AuditTrail;
import org.cleardays.conference.PersonRestriction;
import org.cleardays.disclosure.kept.KeptStatement;
import org.cleardays.report.Report;
import org.cleardays.report.ReportState;

/** Decides by the rules, records what people decide, and keeps each reader's copy as it was released. */
class JdbcDisclosures implements Disclosures {

    private static final Set<ReportState> READ_BY_NOBODY_YET = Set.of(ReportState.RECEIVED, ReportState.NEEDS_A_PERSON,
            ReportState.RETURNED, ReportState.DECLINED);

    private final Drafts drafts;
    private final JdbcCopies copies;
    private final JdbcAgencyReleases agencies;
    private final ReleaseDesk desk;
    private final AuditTrail auditTrail;
    private final Clock clock;

    JdbcDisclosures(Drafts drafts, JdbcCopies copies, JdbcAgencyReleases agencies, AuditTrail auditTrail, Clock clock) {
        this.drafts = drafts;
        this.copies = copies;
        this.agencies = agencies;
        this.desk = new ReleaseDesk(drafts, copies, agencies, auditTrail, clock);
        this.auditTrail = auditTrail;
        this.clock = clock;
    }

    @Override
    public Drawn drawUp(UUID reportId) {
        Report report = drafts.report(reportId);
        if (drafts.conferenceHasEnded(report.conferenceId())) {
            return new Drawn.ConferenceEnded(reportId);
        }
        if (READ_BY_NOBODY_YET.contains(report.state()) && !drafts.isInPages(report)) {
            throw new IllegalStateException("Report " + reportId + " is " + report.state().word() + ": no copies are drawn up");
        }
        if (copies.ofReport(reportId).isEmpty()) {
            drawUpNow(report, supersedeEarlier(report));
        }
        return copies.waitedForRelease(reportId) ? new Drawn.WaitsForRelease(reportId)
                : new Drawn.GoesByItself(reportId, copies.wentByThemselves(reportId));
    }

    private void drawUpNow(Report report, List<Copy> earlier) {
        boolean keptBefore = keptBefore(report, earlier);
        List<Drafts.Draft> all = drafts.all(report);
        // protected words in a report without restrictions are a mistake, and what was withheld once is not given by itself the next
        // time: a person looks before anything of it leaves
        boolean waits = drafts.waitsForAPerson(report) || all.stream().anyMatch(draft -> !draft.hits().isEmpty())
                || keptBefore || earlier.stream().anyMatch(copy -> copies.wasWithheld(copy.id()))
                || all.stream().anyMatch(draft -> !draft.content().holdsNothing() && !agencyRelease(report.id(), draft.reader().id()).given());
        all.forEach(draft -> insert(report, draft, waits));
        auditTrail.record(new Act(Act.CLEARDAYS, "copies-drawn-up", "report", report.id(), report.conferenceId(),
                waits ? "waits-for-release" : "goes-by-itself"));
    }

    /** Whether a person kept any statement of an earlier version from a reader; its counterpart stays kept. */
    private boolean keptBefore(Report report, List<Copy> earlier) {
        return earlier.stream().map(Copy::reportId).distinct().map(id -> drafts.kept().carryOver(drafts.report(id), report)).toList().contains(true);
    }

    private void insert(Report report, Drafts.Draft draft, boolean waits) {
        Optional<PersonRestriction> altogether = drafts.withheldAltogether(report.conferenceId(), draft.reader().id());
        CopyState state = altogether.isPresent() ? CopyState.WITHHELD : stateOf(report, draft, waits);
        boolean ready = state == CopyState.READY;
        Copy copy = new Copy(UUID.randomUUID(), report.id(), report.conferenceId(), draft.reader().id(), state, draft.hits(),
                altogether.map(PersonRestriction::decidedBy), altogether.map(PersonRestriction::sentence).orElse(""),
                ready ? Optional.of(clock.instant()) : Optional.empty(), clock.instant());
        boolean superseded = state == CopyState.SUPERSEDED;
        copies.insert(copy, !waits || superseded, ready ? Optional.of(draft.content()) : Optional.empty());
    }

    private static CopyState stateOf(Report report, Drafts.Draft draft, boolean waits) {
        if (report.state() == ReportState.SUPERSEDED) {
            return CopyState.SUPERSEDED;
        }
        if (waits) {
            return draft.hits().isEmpty() ? CopyState.WAITS_FOR_RELEASE : CopyState.STOPPED_BY_GATE;
        }
        return draft.content().holdsNothing() ? CopyState.NOTHING_FOR_READER : CopyState.READY;
    }

    /** A corrected report takes the place of its earlier versions, for every reader. Answers their copies. */
    private List<Copy> supersedeEarlier(Report report) {
        List<Copy> earlier = copies.ofConference(report.conferenceId()).stream()
                .filter(copy -> isEarlier(drafts.report(copy.reportId()), report)).toList();
        earlier.stream().filter(copy -> copy.state() != CopyState.SUPERSEDED).forEach(copy -> {
            copies.supersede(copy.id());
            auditTrail.record(new Act(Act.CLEARDAYS, "copy-superseded", "copy", copy.id(), copy.conferenceId(), "report " + report.id()));
        });
        return earlier;
    }

    private static boolean isEarlier(Report earlier, Report report) {
        return earlier.authorId().equals(report.authorId()) && earlier.version() < report.version();
    }

    @Override
    public DisclosedCopy preview(UUID reportId, UUID readerId, List<Integer> releasedStatements) {
        return drafts.one(drafts.report(reportId), readerId, releasedStatements).content();
    }

    @Override
    public DisclosedCopy forChair(UUID reportId) {
        return drafts.forChair(drafts.report(reportId));
    }

    @Override
    public DisclosedCopy forProfessional(UUID reportId, UUID personId) {
        return drafts.forProfessional(drafts.report(reportId), personId);
    }

    @Override
    public YoungDraft forYoungPerson(UUID reportId, UUID childId, List<Integer> statements) {
        return drafts.forYoungPerson(drafts.report(reportId), childId, statements);
    }

    @Override
    public Map<Integer, Verdict> verdicts(UUID reportId, UUID readerId) {
        return drafts.verdicts(drafts.report(reportId), readerId);
    }

    @Override
    public AgencyRelease agencyRelease(UUID reportId, UUID readerId) {
        Report report = drafts.report(reportId);
        return agencies.of(report, drafts.conference(report), Optional.of(readerId));
    }

    @Override
    public AgencyRelease agencyRelease(UUID reportId) {
        Report report = drafts.report(reportId);
        return agencies.of(report, drafts.conference(report), Optional.empty());
    }

    @Override
    public void recordAgencyRelease(UUID reportId, Optional<UUID> readerId, String by, String words, String actor) {
        agencies.record(drafts.report(reportId), readerId, by, words, actor);
    }

    @Override
    public Released release(UUID reportId, UUID readerId, List<Integer> releasedStatements, String decidedBy, String reason,
                            String gateOverride, String actor) {
        return desk.release(reportId, readerId, List.copyOf(releasedStatements), gateOverride, new ReleaseDesk.Who(decidedBy, reason, actor));
    }

    @Override
    public Released agree(UUID reportId, UUID readerId, String decidedBy, String reason, String actor) {
        return desk.agree(reportId, readerId, new ReleaseDesk.Who(decidedBy, reason, actor));
    }

    @Override
    public void refuse(UUID reportId, UUID readerId, String decidedBy, String reason, String actor) {
        desk.refuse(reportId, readerId, new ReleaseDesk.Who(decidedBy, reason, actor));
    }

    @Override
    public List<CopyDecision> decisionsAbout(UUID copyId) {
        return copies.decisions(copyId);
    }

    @Override
    public Optional<String> whyNotTheSecond(UUID copyId, String decidedBy, String actor) {
        return desk.whyNotTheSecond(copyId, decidedBy, actor);
    }

    @Override
    public boolean keepStatements(UUID reportId, UUID readerId, List<Integer> numbers, String decidedBy, String reason, String actor) {
        return desk.keep(reportId, readerId, numbers, new ReleaseDesk.Who(decidedBy, reason, actor));
    }

    @Override
    public List<KeptStatement> keptStatements(UUID reportId, UUID readerId) {
        return drafts.kept().of(reportId, readerId);
    }

    @Override
    public void withhold(UUID reportId, UUID readerId, String decidedBy, String reason, String actor) {
        desk.withhold(reportId, readerId, new ReleaseDesk.Who(decidedBy, reason, actor));
    }

    @Override
    public void keepEverythingFrom(UUID conferenceId, UUID readerId, String actor) {
        PersonRestriction decision = drafts.withheldAltogether(conferenceId, readerId)
                .orElseThrow(() -> new IllegalArgumentException("No decision keeps every report from " + readerId));
        copiesFor(conferenceId, readerId).forEach(copy -> desk.withhold(copy.reportId(), readerId,
                new ReleaseDesk.Who(decision.decidedBy(), decision.sentence(), actor)));
    }

    @Override
    public void decideAnew(UUID conferenceId, PersonRestriction lifted, String decidedBy, String reason, String actor) {
        copiesFor(conferenceId, lifted.personId()).stream().filter(copy -> copy.reason().equals(lifted.sentence()))
                .forEach(copy -> desk.reopen(copy.reportId(), copy.readerId(), new ReleaseDesk.Who(decidedBy, reason, actor)));
    }

    @Override
    public void stop(UUID copyId, List<GateHit> hits) {
        Copy copy = get(copyId);
        copies.stop(copyId, Stream.concat(copy.hits().stream(), hits.stream()).distinct().toList());
        auditTrail.record(Act.ofCleardays("copy-stopped-by-gate", "copy", copyId, copy.conferenceId()));
    }

    @Override
    public List<Copy> copiesOf(UUID reportId) {
        return copies.ofReport(reportId);
    }

    @Override
    public List<Copy> copiesFor(UUID conferenceId, UUID readerId) {
        return of(conferenceId).stream().filter(copy -> copy.readerId().equals(readerId)).toList();
    }

    @Override
    public List<Copy> of(UUID conferenceId) {
        return copies.ofConference(conferenceId);
    }

    @Override
    public Copy get(UUID copyId) {
        return copies.find(copyId).orElseThrow(() -> new IllegalArgumentException("No copy " + copyId));
    }

    @Override
    public Optional<DisclosedCopy> contentOf(UUID copyId) {
        return copies.content(copyId);
    }

    @Override
    public Optional<DisclosedCopy> contentOfReplaced(UUID copyId) {
        return copies.contentOfReplaced(copyId);
    }

    @Override
    public List<Copy> waiting() {
        return copies.waiting().stream().filter(copy -> !drafts.conferenceHasEnded(copy.conferenceId())).toList();
    }
}
