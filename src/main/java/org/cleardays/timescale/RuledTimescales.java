package org.cleardays.timescale;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.cleardays.conference.Conference;
import org.cleardays.conference.authority.Authority;

/** The timescales of one authority without a server: computed from its file at each question, and never kept. */
public final class RuledTimescales implements Timescales {

    private final AuthorityRules rules;

    public RuledTimescales(AuthorityRules rules) {
        this.rules = rules;
    }

    @Override
    public List<Due> all(Conference conference) {
        return asLastSet(conference);
    }

    @Override
    public List<Due> asLastSet(Conference conference) {
        return rules.dues(Circumstances.of(conference)).stream().sorted(ComputedDeadlines.IN_ORDER).toList();
    }

    @Override
    public void set(UUID conferenceId, String why) {
        throw new UnsupportedOperationException("Without a server no deadline is kept");
    }

    @Override
    public List<Reminder> reminders(Conference conference, Deadline deadline) {
        return List.of();
    }

    @Override
    public Standing standing(Deadline deadline, Optional<Instant> happened, Instant now) {
        return Judgement.of(deadline, happened, now);
    }

    @Override
    public Optional<String> doneBy(Conference conference, Due due) {
        return Optional.empty();
    }

    @Override
    public boolean asksForCountersigning(Conference conference) {
        return rules.authority().countersigning();
    }

    @Override
    public Authority.AgencyRelease agencyRelease(Conference conference) {
        return rules.authority().agencyRelease();
    }

    @Override
    public String authorityName(Conference conference) {
        return rules.authority().displayName();
    }
}
