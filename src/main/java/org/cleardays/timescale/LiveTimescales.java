package org.cleardays.timescale;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.cleardays.conference.Conference;
import org.cleardays.conference.authority.Authority;
import org.cleardays.timescale.rule.Rule;

/** The timescales of the authorities' files, computed at each question. */
final class LiveTimescales implements Timescales {

    private final ComputedDeadlines computed;

    LiveTimescales(ComputedDeadlines computed) {
        this.computed = computed;
    }

    @Override
    public List<Due> all(Conference conference) {
        return conference.state().ended() ? List.of() : asLastSet(conference);
    }

    @Override
    public List<Due> asLastSet(Conference conference) {
        return computed.of(conference);
    }

    @Override
    public void set(UUID conferenceId, String why) {
        throw new UnsupportedOperationException("What is computed at each question cannot be set");
    }

    @Override
    public List<Reminder> reminders(Conference conference, Deadline deadline) {
        return reminders(conference, deadline, Instant.MIN);
    }

    /** Only those of the time since the deadline was set. */
    List<Reminder> reminders(Conference conference, Deadline deadline, Instant since) {
        AuthorityRules rules = computed.rules(conference);
        return ReminderRule.about(deadline, since, rules.reminders(), rules.calendar());
    }

    @Override
    public Standing standing(Deadline deadline, Optional<Instant> happened, Instant now) {
        return Judgement.of(deadline, happened, now);
    }

    @Override
    public Optional<String> doneBy(Conference conference, Due due) {
        return computed.rules(conference).rules().stream().filter(rule -> rule.id().equals(due.id())).findFirst().flatMap(Rule::doneBy);
    }

    @Override
    public boolean asksForCountersigning(Conference conference) {
        return computed.rules(conference).authority().countersigning();
    }

    @Override
    public Authority.AgencyRelease agencyRelease(Conference conference) {
        return computed.rules(conference).authority().agencyRelease();
    }

    @Override
    public String authorityName(Conference conference) {
        return computed.rules(conference).authority().displayName();
    }
}
