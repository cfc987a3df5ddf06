package org.cleardays.tracking.chase;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.cleardays.audit.Act;
import org.cleardays.audit.AuditTrail;
import org.cleardays.calendar.CalendarDoesNotReach;
import org.cleardays.conference.Conference;
import org.cleardays.conference.Conferences;
import org.cleardays.conference.Person;
import org.cleardays.timescale.Deadline;
import org.cleardays.timescale.Matter;
import org.cleardays.timescale.Reminder;
import org.cleardays.timescale.Reminder.Tell;

/** Reminders in PostgreSQL: a row for each moment that has come, never a second one. */
class JdbcChasing implements Chasing {

    /** A conference's last deadlines come months after its day: a later review at most six months on. Beyond that nothing is looked for. */
    private static final Duration LOOKED_AFTER = Duration.ofDays(400);

    private final Conferences conferences;
    private final JdbcReminderRows rows;
    private final Debts debts;
    private final AuditTrail auditTrail;
    private final Clock clock;

    JdbcChasing(Conferences conferences, JdbcReminderRows rows, Debts debts, AuditTrail auditTrail, Clock clock) {
        this.conferences = conferences;
        this.rows = rows;
        this.debts = debts;
        this.auditTrail = auditTrail;
        this.clock = clock;
    }

    @Override
    public List<UUID> due(Instant now) {
        conferences.all().stream().filter(conference -> !conference.state().ended())
                .filter(conference -> conference.heldAt().toInstant().plus(LOOKED_AFTER).isAfter(now))
                .forEach(conference -> find(conference, now));
        return rows.given();
    }

    /** One conference beyond its calendar's data does not keep the others waiting; the calendar's own check warns of it. */
    private void find(Conference conference, Instant now) {
        try {
            if (debts.days().isWorkingDay(conference.authority(), now)) {
                Set<Occasion.Key> known = rows.keys(conference.id());
                Map<Occasion.Thread, List<Occasion>> threads = debts.occasions().of(conference).stream()
                        .filter(occasion -> !occasion.moment().isAfter(now) && !known.contains(occasion.key()))
                        .sorted(Comparator.comparing(Occasion::moment))
                        .collect(Collectors.groupingBy(Occasion::thread, LinkedHashMap::new, Collectors.toList()));
                threads.values().forEach(missed -> write(missed, now));
            }
        } catch (CalendarDoesNotReach e) {
            return;
        }
    }

    private void write(List<Occasion> missed, Instant now) {
        Occasion latest = missed.getLast();
        if (!debts.isOwed(latest, now)) {
            missed.forEach(occasion -> rows.add(occasion, "not-owed", now, Act.CLEARDAYS));
        } else if (debts.days().mayGo(latest.conference().authority(), latest.moment(), now)) {
            missed.subList(0, missed.size() - 1).forEach(occasion -> rows.add(occasion, "overtaken", now, Act.CLEARDAYS));
            rows.add(latest, "due", now, Act.CLEARDAYS);
        }
    }

    @Override
    public StillOwed stillDue(UUID reminderId) {
        JdbcReminderRows.Row row = rows.locked(reminderId);
        return switch (row.chased().state()) {
            case "due" -> settled(row);
            case "asked" -> new StillOwed.StillDue(reminderId, debts.facts(conference(row), row, clock.instant()));
            case "to-ring", "rung" -> new StillOwed.ToRing(reminderId);
            default -> new StillOwed.NoLonger(reminderId);
        };
    }

    private StillOwed settled(JdbcReminderRows.Row row) {
        UUID id = row.chased().id();
        Conference conference = conference(row);
        if (rows.isOvertaken(row)) {
            return settle(row, "overtaken", new StillOwed.NoLonger(id));
        }
        if (conference.state().ended() || !debts.isStillOwed(conference, row, clock.instant())) {
            return settle(row, "no-longer", new StillOwed.NoLonger(id));
        }
        if (!debts.mayBeWrittenTo(conference, row)) {
            return settle(row, "to-ring", new StillOwed.ToRing(id));
        }
        return settle(row, "asked", new StillOwed.StillDue(id, debts.facts(conference, row, clock.instant())));
    }

    private StillOwed settle(JdbcReminderRows.Row row, String state, StillOwed outcome) {
        rows.settle(row.chased().id(), state, clock.instant());
        record(row.chased(), state, Act.CLEARDAYS);
        return outcome;
    }

    private void record(Chased chased, String state, String actor) {
        auditTrail.record(new Act(actor, "reminder-" + state, "reminder", chased.id(), chased.conferenceId(),
                "rule " + chased.rule() + " reminder " + chased.reminder() + chased.aboutId().map(about -> " about " + about).orElse("")));
    }

    @Override
    public ByHand byHand(UUID conferenceId, UUID authorId, String actor) {
        Conference conference = conferences.get(conferenceId);
        Person author = conference.person(authorId);
        if (!debts.days().isWorkingDay(conference.authority(), clock.instant())) {
            return new ByHand.Refused("not-a-working-day");
        }
        return byHand(conference, author).map(occasion -> add(occasion, actor)).orElseGet(() -> new ByHand.Refused("not-owed"));
    }

    private Optional<Occasion> byHand(Conference conference, Person author) {
        return byHand(conference, author, Matter.REPORT_SENT, Tell.AUTHOR, "reminder-report")
                .or(() -> byHand(conference, author, Matter.REPORT_COUNTERSIGNED, Tell.COUNTERSIGNATORY, "reminder-countersign"));
    }

    private Optional<Occasion> byHand(Conference conference, Person author, Matter matter, Tell tell, String template) {
        Instant now = clock.instant();
        Optional<Deadline> deadline = debts.occasions().deadline(conference, "", matter, Optional.of(author));
        return deadline.map(due -> new Occasion(conference, due, new Reminder("by-hand-" + debts.days().today(conference.authority(), now),
                now.atZone(due.due().getZone()), tell, template), Optional.of(author)))
                .filter(occasion -> !conference.state().ended() && debts.isOwed(occasion, now));
    }

    private ByHand add(Occasion occasion, String actor) {
        Optional<UUID> added = rows.add(occasion, "due", clock.instant(), actor);
        added.ifPresent(id -> {
            rows.giveToCaller(id);
            auditTrail.record(new Act(actor, "reminder-by-hand", "reminder", id, occasion.conference().id(), "rule " + occasion.deadline().id()));
        });
        return added.<ByHand>map(ByHand.Goes::new).orElseGet(() -> new ByHand.Refused("already-today"));
    }

    @Override
    public void rung(UUID reminderId, String actor) {
        JdbcReminderRows.Row row = rows.locked(reminderId);
        if (row.chased().state().equals("to-ring")) {
            rows.settle(reminderId, "rung", clock.instant());
            record(row.chased(), "rung", actor);
        }
    }

    @Override
    public List<Chased> of(UUID conferenceId) {
        return rows.of(conferenceId).stream().map(JdbcReminderRows.Row::chased).toList();
    }

    @Override
    public List<Chased> toRing() {
        Instant now = clock.instant();
        return rows.toRing().stream().filter(row -> !conference(row).state().ended() && debts.isStillOwed(conference(row), row, now))
                .map(JdbcReminderRows.Row::chased).toList();
    }

    private Conference conference(JdbcReminderRows.Row row) {
        return conferences.get(row.chased().conferenceId());
    }
}
