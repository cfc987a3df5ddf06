package org.cleardays.timescale;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.cleardays.audit.Act;
import org.cleardays.audit.AuditTrail;
import org.cleardays.conference.Conference;
import org.cleardays.conference.authority.Authority;
import org.cleardays.conference.Conferences;

/** The deadlines as they were set, and every date they had before; computed live for a conference whose deadlines were never set. */
final class KeptTimescales implements Timescales {

    private final LiveTimescales live;
    private final JdbcDeadlines kept;
    private final Conferences conferences;
    private final AuditTrail auditTrail;
    private final Clock clock;

    KeptTimescales(LiveTimescales live, JdbcDeadlines kept, Conferences conferences, AuditTrail auditTrail, Clock clock) {
        this.live = live;
        this.kept = kept;
        this.conferences = conferences;
        this.auditTrail = auditTrail;
        this.clock = clock;
    }

    @Override
    public List<Due> all(Conference conference) {
        return conference.state().ended() ? List.of() : asLastSet(conference);
    }

    @Override
    public List<Due> asLastSet(Conference conference) {
        DeadlineHistory history = new DeadlineHistory(kept.of(conference.id()));
        return history.isEmpty() ? live.asLastSet(conference) : history.inForce();
    }

    @Override
    public void set(UUID conferenceId, String why) {
        List<DeadlineSet> sets = kept.locked(conferenceId);
        Conference conference = conferences.get(conferenceId);
        if (conference.state().ended()) {
            return;
        }
        DeadlineSet next = next(sets, conference, why);
        if (sets.isEmpty() || !next.saysTheSameAs(sets.getLast())) {
            UUID id = kept.add(conferenceId, next);
            auditTrail.record(new Act(Act.CLEARDAYS, "deadlines-set", "deadlines", id, conferenceId, why));
        }
    }

    private DeadlineSet next(List<DeadlineSet> sets, Conference conference, String why) {
        Circumstances facts = Circumstances.of(conference);
        List<Due> computed = live.all(conference);
        List<Due> dues = sets.isEmpty() ? computed : new Resetting(sets.getLast(), facts, why, clock.instant()).of(computed);
        return new DeadlineSet(sets.size() + 1, why, clock.instant(), facts, dues);
    }

    @Override
    public Standing standing(Deadline deadline, Optional<Instant> happened, Instant now) {
        return Judgement.of(deadline, happened, now);
    }

    @Override
    public List<Reminder> reminders(Conference conference, Deadline deadline) {
        Instant setAt = new DeadlineHistory(kept.of(conference.id())).setAt(deadline).orElseGet(() -> conferences.bookedAt(conference.id()));
        return live.reminders(conference, deadline).stream().filter(reminder -> reminder.at().toInstant().isAfter(setAt)).toList();
    }

    @Override
    public Optional<String> doneBy(Conference conference, Due due) {
        return live.doneBy(conference, due);
    }

    @Override
    public boolean asksForCountersigning(Conference conference) {
        return live.asksForCountersigning(conference);
    }

    @Override
    public Authority.AgencyRelease agencyRelease(Conference conference) {
        return live.agencyRelease(conference);
    }

    @Override
    public String authorityName(Conference conference) {
        return live.authorityName(conference);
    }
}
