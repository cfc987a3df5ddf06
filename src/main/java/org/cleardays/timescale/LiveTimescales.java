package org.cleardays.timescale;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.cleardays.conference.Conference;
import org.cleardays.conference.Person;
import org.cleardays.conference.authority.AuthorityFile;
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
    public List<Deadline> of(Conference conference) {
        return deadlines(all(conference));
    }

    @Override
    public Optional<Deadline> of(Conference conference, Matter matter) {
        return of(conference).stream().filter(deadline -> deadline.matter() == matter).findFirst();
    }

    @Override
    public Optional<Deadline> of(Conference conference, Matter matter, Person author) {
        return Due.forReportOf(author, matter, all(conference)).stream().flatMap(due -> deadlines(List.of(due)).stream()).findFirst();
    }

    private static List<Deadline> deadlines(List<Due> dues) {
        return dues.stream().filter(Deadline.class::isInstance).map(Deadline.class::cast).toList();
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
    public List<Effect> tried(AuthorityFile changed, Collection<Conference> open) {
        return computed.tried(changed, open);
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
    public String authorityName(Conference conference) {
        return computed.rules(conference).authority().displayName();
    }
}
