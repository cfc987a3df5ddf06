package org.cleardays.tracking.chase;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.cleardays.conference.Conference;
import org.cleardays.conference.Person;
import org.cleardays.dispatch.note.ReminderFacts;
import org.cleardays.timescale.Matter;

/** What a reminder is about, looked at now: whether it is owed, by whom, and whether they may be written to. */
record Debts(Occasions occasions, Owing owing, Reach reach, AuthorityDays days) {

    boolean isOwed(Occasion occasion, Instant now) {
        boolean somebodyToTell = switch (occasion.reminder().tell()) {
            case AUTHORS_MANAGER, COUNTERSIGNATORY -> occasion.to().isPresent();
            case AUTHOR, BUSINESS_SUPPORT, CHAIR -> true;
        };
        return somebodyToTell && isOwed(occasion.conference(), occasion.deadline().matter(), occasion.about(), occasion.deadline().id(),
                now);
    }

    /** It is owed, and the deadline is still the one it was about. */
    boolean isStillOwed(Conference conference, JdbcReminderRows.Row row, Instant now) {
        Optional<Person> about = row.chased().aboutId().map(conference::person);
        return occasions.deadline(conference, row.chased().rule(), row.matter(), about)
                .filter(deadline -> deadline.id().equals(row.chased().rule()) && deadline.due().toLocalDate().equals(row.dueOn())).isPresent()
                && isOwed(conference, row.matter(), about, row.chased().rule(), now);
    }

    private boolean isOwed(Conference conference, Matter matter, Optional<Person> about, String rule, Instant now) {
        return matter.isOfAReport() ? owingOf(conference, matter, about, rule, now).findAny().isPresent() : owing.isOwed(conference, rule);
    }

    /** The authors whose reports are owed under this rule. */
    private Stream<Person> owingOf(Conference conference, Matter matter, Optional<Person> about, String rule, Instant now) {
        Stream<Person> asked = about.map(Stream::of).orElseGet(() -> conference.authors().stream().filter(author -> occasions
                .deadline(conference, rule, matter, Optional.of(author)).filter(deadline -> deadline.id().equals(rule)).isPresent()));
        return asked.filter(author -> owing.isOwed(conference, matter, author, now));
    }

    boolean mayBeWrittenTo(Conference conference, JdbcReminderRows.Row row) {
        return row.chased().personId().map(conference::person).map(person -> reach.byMail(conference, person)).orElse(true);
    }

    ReminderFacts facts(Conference conference, JdbcReminderRows.Row row, Instant now) {
        Chased chased = row.chased();
        Optional<Person> about = chased.aboutId().map(conference::person);
        ZonedDateTime due = chased.due().atZone(conference.heldAt().getZone());
        List<String> from = row.matter().isOfAReport()
                ? owingOf(conference, row.matter(), about, chased.rule(), now).map(Person::agency).distinct().toList() : List.of();
        Optional<UUID> request = row.matter() == Matter.REPORT_COUNTERSIGNED
                ? about.flatMap(author -> owing.waitingRequest(conference, author)) : Optional.empty();
        return new ReminderFacts(chased.id(), conference.id(), chased.personId(), chased.template(), due,
                days.workingDaysUntil(conference.authority(), row.dueOn(), now),
                about.filter(author -> owing.wasSentBack(conference, author)).isPresent(), from, request);
    }
}
