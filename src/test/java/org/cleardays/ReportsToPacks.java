package org.cleardays;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javax.sql.DataSource;

import org.cleardays.conference.Conference;
import org.cleardays.conference.Person;
import org.cleardays.disclosure.Copy;
import org.cleardays.disclosure.Disclosures;
import org.cleardays.disclosure.Released;
import org.cleardays.report.ReportForms;
import org.cleardays.report.ReportState;
import org.cleardays.report.Reports;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** The modules from report to pack as they are, on a real database, with the Carters' conference booked. */
public final class ReportsToPacks {

    /** Statements that Helen Marsh releases to each parent, by the author's key: the danger statement. */
    public static final int DANGER_STATEMENT = 13;

    public final TestDatabase database = new TestDatabase();
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private final StandingClock clock = new StandingClock();
    private final Conference conference;
    private int filings;

    public ReportsToPacks() {
        this("doncaster");
    }

    /** With the same conference, held by another authority. */
    public ReportsToPacks(String authority) {
        this(yaml -> yaml.replace("authority: doncaster", "authority: " + authority));
    }

    /** With something changed in the booking's file. */
    public ReportsToPacks(UnaryOperator<String> change) {
        conference = Carters.bookWith(database, change);
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test", Map.of(
                "cleardays.office.phone", "01632 960 143", "cleardays.office.email", "conferences@council.test",
                "cleardays.mail.from-name", "Doncaster conference office", "cleardays.mail.reports-address", "reports@council.test")));
        context.registerBean(DataSource.class, database::dataSource);
        context.registerBean(JdbcClient.class, database::client);
        context.registerBean(JsonMapper.class, () -> JsonMapper.builder().build());
        context.registerBean(Clock.class, () -> clock);
        OneReader.lendTo(context);
        context.scan("org.cleardays.audit", "org.cleardays.conference", "org.cleardays.document", "org.cleardays.timescale",
                "org.cleardays.report", "org.cleardays.invitation", "org.cleardays.disclosure", "org.cleardays.response", "org.cleardays.pack");
        context.refresh();
    }

    public <T> T get(Class<T> facade) {
        return context.getBean(facade);
    }

    public Conference conference() {
        return conference;
    }

    public Person person(String key) {
        return conference.personByKey(key).orElseThrow();
    }

    /** Sets the clock, by the time at the authority's place: {@code 2026-06-05T17:00}. */
    public Instant at(String time) {
        clock.now = LocalDateTime.parse(time).atZone(Carters.LONDON).toInstant();
        return clock.now;
    }

    /** The author's report, filed and accepted. */
    public UUID accepted(String author) {
        return filed(author, true);
    }

    /** A newer version of the author's report, countersigned; here the first one was sent without its marks. */
    public UUID countersignedAgain(String author) {
        filed(author, false);
        return countersigned(author);
    }

    /** The next version of the author's report, countersigned, in which these words stand in place of those. */
    public UUID corrected(String author, String words, String instead) {
        return countersigned(filed(author, replaced(CarterReports.report(author), words, instead), true));
    }

    @SuppressWarnings("unchecked")
    private static <T> T replaced(T content, String words, String instead) {
        return (T) switch (content) {
            case Map<?, ?> map -> map.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> replaced(entry.getValue(), words, instead)));
            case List<?> list -> list.stream().map(one -> replaced(one, words, instead)).toList();
            case String text -> text.replace(words, instead);
            default -> content;
        };
    }

    /** The author's report, filed and checked; not complete, it lacks what its author leaves out at first, and goes back. */
    public UUID filed(String author, boolean complete) {
        return filed(author, CarterReports.report(author), complete);
    }

    /** A report that says this, filed, accepted and countersigned. */
    public UUID countersigned(String author, Map<String, Object> content) {
        return countersigned(filed(author, content, true));
    }

    private UUID filed(String author, Map<String, Object> content, boolean complete) {
        Map<String, Object> report = new HashMap<>(content);
        // what is sent again differs by its date: the same file twice would be the same report
        report.merge("written", ", sent again".repeat(filings++), (date, again) -> date + (String) again);
        byte[] file = CarterReports.fill(get(ReportForms.class).blankFor(conference, person(author)), report, complete);
        return file(author, file);
    }

    /** The author's report, filed, accepted and countersigned. */
    public UUID countersigned(String author) {
        return countersigned(accepted(author));
    }

    /** The health visitor's report without what only some may read, countersigned. */
    public UUID unrestricted() {
        return countersigned(unrestrictedAndUnsigned());
    }

    /** The same before its manager has signed it. */
    public UUID unrestrictedAndUnsigned() {
        Map<String, Object> report = new HashMap<>(CarterReports.report("wills"));
        report.put("worried", List.of(List.of("Known, last seen 21 May, nothing to add")));
        report.put("child-views", List.of(List.of("Not known to us")));
        return filed("wills", report, true);
    }

    private UUID countersigned(UUID report) {
        did(() -> {
            get(Reports.class).advance(report, ReportState.COUNTERSIGNED);
            return report;
        });
        return report;
    }

    /** A file of any kind, filed and checked. */
    public UUID file(String author, byte[] file) {
        UUID id = did(() -> get(Reports.class).file(conference.id(), person(author).id(), file));
        did(() -> get(Reports.class).check(id));
        return id;
    }

    public UUID nothingToAdd(String author, String words) {
        return did(() -> get(Reports.class).fileNothingToAdd(conference.id(), person(author).id(), words));
    }

    public Copy copy(UUID report, String reader) {
        return get(Disclosures.class).copiesOf(report).stream().filter(copy -> copy.readerId().equals(person(reader).id())).findFirst()
                .orElseThrow();
    }

    /** Draws the copies up and releases each reader's, with these statements besides. */
    public void released(UUID report, List<Integer> besides) {
        did(() -> get(Disclosures.class).drawUp(report));
        for (Person reader : conference.readers()) {
            Released released = did(() -> get(Disclosures.class).release(report, reader.id(), besides, "Helen Marsh", "read and decided",
                    "a maternity unit's name, no address", "user:demo"));
            if (released instanceof Released.AsksSecond) {
                did(() -> get(Disclosures.class).agree(report, reader.id(), "Dev Rana", "no address", "user:demo2"));
            }
        }
    }

    /** Does it in a transaction, as the edges do. */
    public <T> T did(Supplier<T> work) {
        return database.transactions().execute(status -> work.get());
    }

    private static final class StandingClock extends Clock {

        private Instant now = Carters.MONDAY_1_JUNE.instant();

        @Override
        public ZoneId getZone() {
            return Carters.LONDON;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(now, zone);
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
