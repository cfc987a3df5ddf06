package org.cleardays.countersign;

import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.cleardays.TestDatabase;
import org.cleardays.audit.Act;
import org.cleardays.audit.AuditTrail;
import org.cleardays.conference.Channel;
import org.cleardays.conference.Conference;
import org.cleardays.conference.ConferenceKind;
import org.cleardays.conference.ConferenceState;
import org.cleardays.conference.Conferences;
import org.cleardays.conference.Contact;
import org.cleardays.conference.Person;
import org.cleardays.conference.Role;
import org.cleardays.report.Report;
import org.cleardays.report.ReportState;
import org.cleardays.report.Reports;
import org.cleardays.timescale.Timescales;

/** What countersigning looks at, kept in memory, around a real database of requests. */
class CountersignStage {

    final UUID manager = UUID.randomUUID();
    final UUID author = UUID.randomUUID();
    final UUID authorOnTheirOwn = UUID.randomUUID();
    boolean asksForCountersigning = true;
    private final UUID conferenceId = UUID.randomUUID();

    private final Map<UUID, Report> reports = new HashMap<>();
    private final List<String> acts = new ArrayList<>();
    private Conference conference = conference(ConferenceState.BOOKED);

    /** The conference is cancelled. */
    void cancel() {
        conference = conference(ConferenceState.CANCELLED);
    }

    private Conference conference(ConferenceState state) {
        return new Conference(conferenceId, "CPC-2026-0143", "K7Q4M283", "doncaster",
            ConferenceKind.INITIAL,
            ZonedDateTime.of(2026, 6, 9, 10, 0, 0, 0, ZoneId.of("Europe/London")), "Rowan House", LocalDate.of(2026, 5, 29), List.of(),
            List.of(), List.of(person(manager, Role.COUNTERSIGNATORY, null), person(author, Role.AUTHOR, manager),
                    person(authorOnTheirOwn, Role.AUTHOR, null)), List.of(), state, 0, Set.of(), List.of(), List.of(), List.of());
    }


    Countersignatures countersignatures() {
        return new JdbcCountersignatures(new TestDatabase().client(), reports(), new Countersigner(conferences(), timescales()),
                auditTrail(), Clock.fixed(Instant.parse("2026-06-02T09:00:00Z"), ZoneOffset.UTC));
    }

    UUID accepted(int version, String contentHash) {
        return acceptedOf(author, version, contentHash);
    }

    UUID acceptedOf(UUID author, int version, String contentHash) {
        Report report = new Report(UUID.randomUUID(), conference.id(), author, version, "general/2026-01-05", Map.of(), List.of(),
                List.of(),
                Optional.empty(), ReportState.ACCEPTED, List.of(), List.of(), Optional.empty(), contentHash, Map.of());
        reports.put(report.id(), report);
        return report.id();
    }

    void supersede(UUID report) {
        advance(report, ReportState.SUPERSEDED);
    }

    ReportState state(UUID report) {
        return reports.get(report).state();
    }

    List<String> acts() {
        return acts;
    }

    private Object advance(UUID id, ReportState state) {
        reports.computeIfPresent(id, (same, report) -> new Report(id, report.conferenceId(), report.authorId(), report.version(),
                report.form(),
                report.fields(), report.statements(), report.scales(), report.nothingToAdd(), state, report.findings(), report.hints(),
                report.originalId(), report.contentHash(), report.times()));
        return null;
    }

    private Reports reports() {
        return answering(Reports.class, (method, arguments) -> method.equals("get") ? reports.get((UUID) arguments[0])
                : advance((UUID) arguments[0], (ReportState) arguments[1]));
    }

    private Conferences conferences() {
        return answering(Conferences.class, (method, arguments) -> conference);
    }

    private Timescales timescales() {
        return answering(Timescales.class, (method, arguments) -> asksForCountersigning);
    }

    private AuditTrail auditTrail() {
        return answering(AuditTrail.class, (method, arguments) -> acts.add(((Act) arguments[0]).what()) ? null : null);
    }

    private static Person person(UUID id, Role role, UUID countersignedBy) {
        return new Person(id, "key", "A name", role, "Oakfield Primary", "teacher", new Contact("a@oakfield.test", null, List.of(),
                Channel.LINK,
                null), List.of(), countersignedBy, true, null, List.of(), "");
    }

    private interface Answer {
        Object to(String method, Object[] arguments);
    }

    private static <T> T answering(Class<T> type, Answer answer) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type},
                (proxy, method, arguments) -> answer.to(method.getName(), arguments)));
    }
}
