package org.cleardays.tracking.chase;

import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

import org.cleardays.Carters;
import org.cleardays.TestDatabase;
import org.cleardays.calendar.WorkingCalendar;
import org.cleardays.conference.Conference;
import org.cleardays.conference.authority.Authorities;
import org.cleardays.conference.authority.AuthorityFile;
import org.cleardays.countersign.Countersignatures;
import org.cleardays.dispatch.Dispatch;
import org.cleardays.dispatch.Dispatches;
import org.cleardays.timescale.Deadline;
import org.cleardays.timescale.Matter;
import org.cleardays.timescale.Reminder;
import org.cleardays.timescale.Reminder.Tell;
import org.cleardays.timescale.Standing;
import org.cleardays.timescale.Timescales;
import org.cleardays.tracking.ExpectedReport;
import org.cleardays.tracking.Tracking;

/**
 * Chasing on a real database about the Carters' conference; what came of each report is written down by the test. Their authors' day is
 * Wednesday 3 June 2026, and the file promises these reminders.
 */
final class ChasedCarters {

    private final TestDatabase database = new TestDatabase();
    private final Map<String, String> statuses = new HashMap<>();
    private final List<Dispatch> dispatches = new ArrayList<>();
    private final List<Reminder> promised = new ArrayList<>();
    private ZonedDateTime due = local("2026-06-03T17:00").atZone(Carters.LONDON);
    private Instant now = Carters.MONDAY_1_JUNE.instant();
    final UUID conferenceId = Carters.book(database).id();

    ChasedCarters() {
        promise("two-days-before", "2026-06-01T09:00", Tell.AUTHOR, "reminder-report");
        promise("day-before", "2026-06-02T09:00", Tell.AUTHOR, "reminder-report");
        promise("on-the-day", "2026-06-03T09:00", Tell.AUTHOR, "reminder-report");
        promise("late", "2026-06-04T09:00", Tell.AUTHOR, "reminder-report-late");
        promise("manager", "2026-06-04T09:00", Tell.AUTHORS_MANAGER, "escalation-manager");
        promise("office", "2026-06-04T09:00", Tell.BUSINESS_SUPPORT, "escalation-office");
        Stream.of("hussain", "lunt", "okafor", "wills", "adeyemi", "zolkiewski").forEach(author -> report(author, "ready"));
    }

    private void promise(String id, String at, Tell tell, String text) {
        promised.add(new Reminder(id, local(at).atZone(Carters.LONDON), tell, text));
    }

    /** How this author's report stands. */
    ChasedCarters report(String author, String status) {
        statuses.put(author, status);
        return this;
    }

    /** The authors' day is put off, and with it every reminder. */
    void putOff(int days) {
        due = due.plusDays(days);
        promised.replaceAll(reminder -> new Reminder(reminder.id(), reminder.at().plusDays(days), reminder.tell(), reminder.text()));
    }

    void sent(String to, String state) {
        dispatches.add(new Dispatch(UUID.randomUUID(), Optional.of(conferenceId), Optional.empty(), "invitation", conferenceId, to, "", "", state,
                List.of(), now));
    }

    TestDatabase database() {
        return database;
    }

    Conference conference() {
        return Carters.conferences(database).get(conferenceId);
    }

    UUID person(String key) {
        return conference().personByKey(key).orElseThrow().id();
    }

    /** A node of the product, at this local time. */
    Chasing at(String time) {
        now = local(time).atZone(Carters.LONDON).toInstant();
        AuthorityDays days = new AuthorityDays(new Authorities(List.of(AuthorityFile.fromClassPath("doncaster"))), WorkingCalendar::fromClassPath);
        Debts debts = new Debts(new Occasions(timescales()), new Owing(tracking(), answering(Countersignatures.class, Map.of())),
                new Reach(answering(Dispatches.class, Map.of("of", of -> List.copyOf(dispatches)))), days);
        return new JdbcChasing(Carters.conferences(database), new JdbcReminderRows(database.client()), debts, Carters.auditTrail(database),
                Clock.fixed(now, Carters.LONDON));
    }

    Instant now() {
        return now;
    }

    /** What is found at this time, as "reminder author". */
    List<String> dueAt(String time) {
        Chasing chasing = at(time);
        return chasing.due(now).stream().map(this::told).sorted().toList();
    }

    /** What comes of each that is found at this time: "reminder author outcome". */
    List<String> outcomesAt(String time) {
        Chasing chasing = at(time);
        return chasing.due(now).stream().map(id -> told(id) + " " + outcome(chasing, id).getOutcome()).sorted().toList();
    }

    StillOwed outcome(Chasing chasing, UUID id) {
        return database.transactions().execute(status -> chasing.stillDue(id));
    }

    private String told(UUID id) {
        return database.client().sql("select trim(reminder || ' ' || coalesce(p.key, '')) from reminder r left join conference_person p"
                + " on p.id = r.about_id where r.id = ?").param(id).query(String.class).single();
    }

    /** Every row in this state, as "reminder author". */
    List<String> rows(String state) {
        return database.client().sql("select id from reminder where state = ?").param(state).query(UUID.class).list().stream().map(this::told)
                .sorted().toList();
    }

    Map<UUID, Integer> timesAsked() {
        return new JdbcReminderRows(database.client()).timesAsked(conferenceId);
    }

    private Timescales timescales() {
        Timescales real = Carters.timescales(database);
        return answering(Timescales.class, Map.of("of", given -> of(real, given), "reminders", given -> ((Deadline) given[1]).matter()
                == Matter.REPORT_SENT ? promised : List.of()));
    }

    private Object of(Timescales real, Object[] given) {
        Conference conference = (Conference) given[0];
        if (given.length < 3) {
            return real.of(conference);
        }
        return real.of(conference, Matter.REPORT_SENT).filter(deadline -> given[1] == Matter.REPORT_SENT)
                .map(deadline -> new Deadline("report-from-author", Matter.REPORT_SENT, "", "", "", "", due, due, "", "", "",
                        deadline.working(), List.of()));
    }

    private Tracking tracking() {
        return answering(Tracking.class, Map.of("expected", given -> conference().authors().stream().map(author -> new ExpectedReport(author.id(),
                author.agency(), author.name(), Optional.empty(), statuses.get(author.key()), Optional.empty(), Optional.of(due), Standing.OPEN, ""))
                .toList()));
    }

    private static LocalDateTime local(String time) {
        return LocalDateTime.parse(time);
    }

    /** A facade that answers these methods, and fails at any other. */
    private static <T> T answering(Class<T> facade, Map<String, Function<Object[], Object>> answers) {
        return facade.cast(Proxy.newProxyInstance(facade.getClassLoader(), new Class<?>[] {facade},
                (proxy, method, arguments) -> answers.get(method.getName()).apply(arguments)));
    }
}
