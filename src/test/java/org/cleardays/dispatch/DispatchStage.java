package org.cleardays.dispatch;

import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import org.cleardays.Carters;
import org.cleardays.OneReader;
import org.cleardays.TestDatabase;
import org.cleardays.conference.Conference;
import org.cleardays.conference.Person;
import org.cleardays.countersign.Countersignatures;
import org.cleardays.disclosure.Disclosures;
import org.cleardays.disclosure.Gate;
import org.cleardays.document.ContentStore;
import org.cleardays.intake.Incoming;
import org.cleardays.intake.Intake;
import org.cleardays.invitation.Invitations;
import org.cleardays.pack.Packs;
import org.cleardays.pack.correction.Corrections;
import org.cleardays.pack.family.FamilyPapers;
import org.cleardays.report.Reports;
import org.cleardays.response.Responses;
import org.cleardays.timescale.Matter;
import org.cleardays.timescale.Timescales;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Dispatch as it is put together, on a real database and before a real mail server. What the stages above would answer is put in by
 * the test, for it is not what is tested here.
 */
class DispatchStage implements AutoCloseable {

    final TestDatabase database = new TestDatabase();
    final GreenMail greenMail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    final Conference conference;
    Instant now = Carters.MONDAY_1_JUNE.instant();
    /** What the gate says of what the writer shows it: about whom, for whom, and which texts. */
    Gate gate = (about, person, texts) -> List.of();

    private final Map<String, Function<Object[], Object>> answers = new HashMap<>();
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    DispatchStage() {
        this(0);
    }

    /** With mail going to this port, or to a mail server of its own where it is 0. */
    DispatchStage(int port) {
        this(port, "doncaster");
    }

    /** With the same conference, held by another authority, and that authority's own days. */
    static DispatchStage under(String authority) {
        DispatchStage stage = new DispatchStage(0, authority);
        Timescales real = Carters.timescales(stage.database);
        return stage.answer("Timescales.of", asked -> asked.length == 3 ? real.of((Conference) asked[0], (Matter) asked[1], (Person) asked[2])
                : real.of((Conference) asked[0], (Matter) asked[1]))
                .answer("Timescales.authorityName", asked -> real.authorityName((Conference) asked[0]))
                .answer("Timescales.asksForCountersigning", asked -> real.asksForCountersigning((Conference) asked[0]));
    }

    private DispatchStage(int port, String authority) {
        if (port == 0) {
            greenMail.start();
        }
        conference = Carters.book(database, authority);
        settings(port == 0 ? greenMail.getSmtp().getPort() : port);
        register();
        context.refresh();
    }

    private void settings(int port) {
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test", Map.ofEntries(
                Map.entry("cleardays.public-address", "http://127.0.0.1:8080"), Map.entry("cleardays.mail.reports-address",
                "reports@council.test"),
                Map.entry("cleardays.mail.receipts-address", "receipts@council.test"),
                Map.entry("cleardays.mail.from-name", "Doncaster conference office"), Map.entry("cleardays.office.phone", "01632 960 143"),
                Map.entry("cleardays.office.email", "conferences@council.test"), Map.entry("cleardays.mail.out.host", "127.0.0.1"),
                Map.entry("cleardays.mail.out.port", port), Map.entry("cleardays.mail.out.tls", "false"),
                Map.entry("cleardays.mail.out.patience", "300ms"), Map.entry("cleardays.mail.out.lease", "301ms"))));
    }

    private void register() {
        context.registerBean(JdbcClient.class, database::client);
        context.registerBean(javax.sql.DataSource.class, database::dataSource);
        context.registerBean(PlatformTransactionManager.class, () -> new JdbcTransactionManager(database.dataSource()));
        context.registerBean(Clock.class, () -> InstantSourceClock.of(() -> now));
        context.registerBean(Gate.class, () -> (about, person, texts) -> gate.examine(about, person, texts));
        List.of(Timescales.class, Reports.class, Invitations.class, Intake.class, Countersignatures.class, Disclosures.class,
                Responses.class,
                Packs.class, FamilyPapers.class, Corrections.class).forEach(this::registerAnswering);
        OneReader.lendTo(context);
        context.scan("org.cleardays.conference", "org.cleardays.audit", "org.cleardays.document", "org.cleardays.dispatch");
        answer("Timescales.authorityName", arguments -> "Doncaster");
        answer("Timescales.of", arguments -> Optional.empty());
        answer("Reports.commented", arguments -> Optional.empty());
        answer("Reports.find", arguments -> Optional.empty());
        answer("Intake.answers", arguments -> List.of()).answer("Corrections.of", arguments -> Optional.empty());
        answer("Packs.fileName", arguments -> "pack-CPC-2026-0143-1.pdf").answer("Packs.pdf", arguments -> Papers.pdf("A pack"))
                .answer("Packs.named", arguments -> 0);
    }

    private <T> void registerAnswering(Class<T> type) {
        context.registerBean(type, (Supplier<T>) () -> type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type},
                (proxy, method, arguments) -> answers.getOrDefault(type.getSimpleName() + "." + method.getName(), none -> {
                    throw new IllegalStateException("Nothing answers " + type.getSimpleName() + "." + method.getName());
                }).apply(arguments))));
    }

    /** What a stage above answers, by "Facade.method". */
    DispatchStage answer(String method, Function<Object[], Object> with) {
        answers.put(method, with);
        return this;
    }

    <T> T the(Class<T> facade) {
        return context.getBean(facade);
    }

    Person person(String key) {
        return conference.personByKey(key).orElseThrow();
    }

    /** In a transaction, as the edges do. */
    <T> T inTransaction(Supplier<T> work) {
        return database.transactions().execute(status -> work.get());
    }

    Dispatch dispatch(UUID id) {
        return the(Dispatches.class).get(id);
    }

    /** A queued mail to a professional of the Carters' conference: the one to Okafor whose report came in. */
    UUID queued() {
        Incoming incoming = incoming("filed", "", Optional.of("okafor"));
        return inTransaction(() -> the(Messages.class).answerToIncoming(incoming.id())).getFirst();
    }

    /** Something that arrived, known to intake. */
    Incoming incoming(String outcome, String reason, Optional<String> from) {
        Incoming incoming = new Incoming(UUID.randomUUID(), "mail", now, 1000, UUID.randomUUID(), Optional.of(outcome), reason, "",
                from.map(known ->
                conference.id()), from.map(key -> person(key).id()), from.map(key -> UUID.randomUUID()), true,
                from.map(key -> person(key).contact().email()).orElse("somebody@unknown.test"), "a subject", "<in@mail.test>",
                Optional.empty());
        answer("Intake.get", arguments -> incoming);
        return incoming;
    }

    /** Raw bytes that arrived, as intake kept them. */
    UUID arrived(byte[] bytes) {
        UUID content = inTransaction(() -> the(ContentStore.class).keep(ContentStore.INTAKE, "message/rfc822", bytes));
        Incoming incoming = new Incoming(UUID.randomUUID(), "mail", now, bytes.length, content, Optional.of("receipt"), "", "",
                Optional.empty(),
                Optional.empty(), Optional.empty(), false, "mailer-daemon@mail.test", "", "", Optional.empty());
        answer("Intake.get", arguments -> incoming);
        return incoming.id();
    }

    void pass(Duration time) {
        now = now.plus(time);
    }

    @Override
    public void close() {
        context.close();
        greenMail.stop();
    }

    /** The stage's clock, wherever the test puts it. */
    private static final class InstantSourceClock extends Clock {

        private final InstantSource source;

        private InstantSourceClock(InstantSource source) {
            this.source = source;
        }

        static Clock of(InstantSource source) {
            return new InstantSourceClock(source);
        }

        @Override
        public ZoneId getZone() {
            return Carters.LONDON;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return source.instant();
        }
    }
}
