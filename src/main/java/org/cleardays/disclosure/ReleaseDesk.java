package org.cleardays.disclosure;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

import org.cleardays.audit.Act;
import org.cleardays.audit.AuditTrail;
import org.cleardays.report.Report;
import org.cleardays.report.ReportState;

/**
 * What people decide about a copy. Where the gate found something, one person asks that it go and a second one agrees or not: nobody
 * lets a copy past the gate alone (threats.md E3).
 */
final class ReleaseDesk {

    private static final String RELEASED = "released";
    private static final String ASKED = "asked";
    private static final String AGREED = "agreed";

    private final Drafts drafts;
    private final JdbcCopies copies;
    private final JdbcAgencyReleases agencies;
    private final AuditTrail auditTrail;
    private final Clock clock;

    ReleaseDesk(Drafts drafts, JdbcCopies copies, JdbcAgencyReleases agencies, AuditTrail auditTrail, Clock clock) {
        this.drafts = drafts;
        this.copies = copies;
        this.agencies = agencies;
        this.auditTrail = auditTrail;
        this.clock = clock;
    }

    /** Who decides, why, and the account that records it. */
    record Who(String decidedBy, String reason, String actor) {

        Who {
            decidedBy = plain(decidedBy);
            reason = plain(reason);
            if (decidedBy.isEmpty()) {
                throw new IllegalArgumentException("A decision names the person who took it");
            }
        }

        /** A decision that is none without a reason. */
        Who withReason(String otherwise) {
            if (reason.isEmpty()) {
                throw new IllegalArgumentException(otherwise);
            }
            return this;
        }
    }

    Released release(UUID reportId, UUID readerId, List<Integer> statements, String gateOverride, Who who) {
        return whileOpen(reportId, readerId, copy -> decide(copy, decision(RELEASED, statements, plain(gateOverride), who)));
    }

    Released agree(UUID reportId, UUID readerId, Who who) {
        who.withReason("Whoever agrees that a copy goes past the gate says why");
        return whileOpen(reportId, readerId, copy -> asked(copy).map(asked -> agree(copy, asked, who))
                .orElseGet(() -> new Released.Stopped(copy.id(), copy.hits())));
    }

    private Released agree(Copy copy, CopyDecision asked, Who who) {
        if (asked.isBy(who.decidedBy(), who.actor())) {
            return new Released.NotTheSecond(copy.id(), "Whoever asked that this copy go cannot be the second person as well. "
                    + "Please ask somebody else, who signs in with an account of their own.");
        }
        return decide(copy, decision(AGREED, asked.statements(), asked.gateOverride(), who));
    }

    void refuse(UUID reportId, UUID readerId, Who who) {
        who.withReason("Whoever does not agree that a copy goes past the gate says why");
        Copy copy = locked(reportId, readerId);
        asked(copy).ifPresent(asked ->
                record(copy, CopyState.STOPPED_BY_GATE, decision("refused", List.of(), "", who), copy.hits(), Optional.empty()));
    }

    /** Only while a person has still to decide about the copy, alone or as the first of two. */
    boolean keep(UUID reportId, UUID readerId, List<Integer> numbers, Who who) {
        who.withReason("Whoever keeps a statement from a reader says why");
        Copy copy = locked(reportId, readerId);
        boolean open = copy.state() == CopyState.WAITS_FOR_RELEASE || copy.state() == CopyState.STOPPED_BY_GATE;
        if (open) {
            drafts.kept().keep(reportId, readerId, numbers, who.decidedBy(), who.reason(), who.actor());
        }
        return open;
    }

    void withhold(UUID reportId, UUID readerId, Who who) {
        who.withReason("A copy is withheld with a reason");
        Copy copy = locked(reportId, readerId);
        if (copy.state() != CopyState.WITHHELD && copy.state() != CopyState.SUPERSEDED) {
            record(copy, CopyState.WITHHELD, decision("withheld", List.of(), "", who), copy.hits(), Optional.empty());
        }
    }

    /** What was withheld is decided about anew. */
    void reopen(UUID reportId, UUID readerId, Who who) {
        who.withReason("A decision is lifted with a reason");
        Copy copy = locked(reportId, readerId);
        if (copy.state() == CopyState.WITHHELD) {
            record(copy, CopyState.WAITS_FOR_RELEASE, decision("reopened", List.of(), "", who), copy.hits(), Optional.empty());
        }
    }

    Optional<String> whyNotTheSecond(UUID copyId, String decidedBy, String actor) {
        return copies.decisions(copyId).stream().filter(one -> List.of(RELEASED, ASKED).contains(one.kind()))
                .anyMatch(one -> one.isBy(plain(decidedBy), actor))
                ? Optional.of("Whoever released this copy cannot be the one who lets it past the gate. Please ask somebody else to decide.")
                : Optional.empty();
    }

    /** What a first person has asked for and nobody has answered yet. */
    private Optional<CopyDecision> asked(Copy copy) {
        return copy.state() == CopyState.WAITS_FOR_SECOND
                ? copies.decisions(copy.id()).stream().filter(one -> one.kind().equals(ASKED)).reduce((older, newer) -> newer) : Optional.empty();
    }

    private Released whileOpen(UUID reportId, UUID readerId, Function<Copy, Released> then) {
        Copy copy = locked(reportId, readerId);
        if (drafts.conferenceHasEnded(copy.conferenceId())) {
            return new Released.ConferenceEnded(copy.id());
        }
        if (drafts.withheldAltogether(copy.conferenceId(), readerId).isPresent()) {
            return new Released.WithheldAltogether(copy.id());
        }
        if (copy.state() != CopyState.READY && drafts.report(reportId).state() == ReportState.SUPERSEDED) {
            // what a correction took out must not leave while the correction is still being checked
            return new Released.Superseded(copy.id());
        }
        return switch (copy.state()) {
            case WITHHELD -> new Released.Withheld(copy.id());
            case SUPERSEDED -> new Released.Superseded(copy.id());
            case READY -> new Released.Ready(copy.id());
            default -> agencyHasReleased(reportId, readerId) ? then.apply(copy) : new Released.AgencyHasNotReleased(copy.id());
        };
    }

    private boolean agencyHasReleased(UUID reportId, UUID readerId) {
        Report report = drafts.report(reportId);
        return agencies.of(report, drafts.conference(report), Optional.of(readerId)).given();
    }

    private Released decide(Copy copy, CopyDecision decision) {
        Drafts.Draft draft = drafts.one(drafts.report(copy.reportId()), copy.readerId(), decision.statements());
        if (draft.content().holdsNothing()) {
            record(copy, CopyState.NOTHING_FOR_READER, decision, List.of(), Optional.empty());
            return new Released.NothingForReader(copy.id());
        }
        List<GateHit> hits = Stream.concat(draft.hits().stream(), copy.hits().stream().filter(GateHit::isOnPaper)).distinct().toList();
        boolean givesReason = !decision.gateOverride().isEmpty();
        // a reason lets through what was shown to whoever gave it, and nothing that was found since
        if (!hits.isEmpty() && !(givesReason && copy.hits().containsAll(hits))) {
            record(copy, CopyState.STOPPED_BY_GATE, decision, hits, Optional.empty());
            return new Released.Stopped(copy.id(), hits);
        }
        if (!hits.isEmpty() && decision.kind().equals(RELEASED)) {
            record(copy, CopyState.WAITS_FOR_SECOND, asking(decision), hits, Optional.empty());
            return new Released.AsksSecond(copy.id());
        }
        record(copy, CopyState.READY, decision, hits, Optional.of(draft.content()));
        return new Released.Ready(copy.id());
    }

    private static CopyDecision asking(CopyDecision decision) {
        return new CopyDecision(ASKED, decision.statements(), decision.decidedBy(), decision.reason(), decision.gateOverride(), decision.at(),
                decision.actor());
    }

    private CopyDecision decision(String kind, List<Integer> statements, String gateOverride, Who who) {
        return new CopyDecision(kind, statements, who.decidedBy(), who.reason(), gateOverride, clock.instant(), who.actor());
    }

    private void record(Copy copy, CopyState state, CopyDecision decision, List<GateHit> hits, Optional<DisclosedCopy> content) {
        copies.decided(copy.id(), state, together(copy, decision), hits, content);
        copies.keep(copy.id(), decision);
        List<String> detail = new ArrayList<>(List.of("report " + copy.reportId(), "reader " + copy.readerId(), decision.kind()));
        decision.statements().forEach(number -> detail.add("statement " + number));
        if (state == CopyState.READY && !hits.isEmpty()) {
            detail.add("let-through-the-gate");
        }
        auditTrail.record(new Act(decision.actor(), "copy-" + state.word(), "copy", copy.id(), copy.conferenceId(), String.join(", ", detail)));
    }

    /** What two people decided stands under both names, for the reason that the first one gave. */
    private CopyDecision together(Copy copy, CopyDecision decision) {
        return asked(copy).filter(asked -> decision.kind().equals(AGREED)).map(asked -> new CopyDecision(decision.kind(), decision.statements(),
                asked.decidedBy() + " and " + decision.decidedBy(), asked.reason(), decision.gateOverride(), decision.at(), decision.actor()))
                .orElse(decision);
    }

    private Copy locked(UUID reportId, UUID readerId) {
        return copies.lock(reportId, readerId)
                .orElseThrow(() -> new IllegalArgumentException("No copy of report " + reportId + " for reader " + readerId));
    }

    private static String plain(String words) {
        return words == null ? "" : words.strip();
    }
}
