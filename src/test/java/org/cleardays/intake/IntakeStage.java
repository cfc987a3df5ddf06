package org.cleardays.intake;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

import javax.sql.DataSource;

import org.cleardays.Carters;
import org.cleardays.OneReader;
import org.cleardays.TestDatabase;
import org.cleardays.audit.AuditTrail;
import org.cleardays.conference.Conference;
import org.cleardays.conference.Conferences;
import org.cleardays.conference.Person;
import org.cleardays.conference.booking.Bookings;
import org.cleardays.document.ContentStore;
import org.cleardays.document.file.FileDoor;
import org.cleardays.document.mail.Mails;
import org.cleardays.document.word.WordFiles;
import org.cleardays.report.ReportForms;
import org.cleardays.report.Reports;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The real intake on a real database with the Carters' conference; only the clock can be moved. */
public final class IntakeStage {

    /** An archive holds the time of its making, so each file is made once. */
    private static final Map<String, byte[]> REPORTS = new ConcurrentHashMap<>();

    public final TestDatabase database = new TestDatabase();
    public final Conference conference = Carters.book(database);
    final SettableClock clock = new SettableClock();
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    public IntakeStage() {
        this(Map.of(), Optional.empty());
    }

    /** With a mail server of this name that checks senders. */
    IntakeStage(String authservId) {
        this(Map.of("cleardays.mail.in.authserv-id", authservId), Optional.empty());
    }

    private IntakeStage(Map<String, Object> settings, Optional<FileDoor> door) {
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("usual", Map.of(
                "cleardays.mail.reports-address", "reports@council.test", "cleardays.mail.receipts-address", "receipts@council.test",
                "cleardays.mail.in.authserv-id", "none")));
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test", settings));
        door.ifPresent(other -> context.registerBean("otherDoor", FileDoor.class, () -> other, bean -> bean.setPrimary(true)));
        context.registerBean(JdbcClient.class, database::client);
        context.registerBean(DataSource.class, database::dataSource);
        context.registerBean(Clock.class, () -> clock);
        OneReader.lendTo(context);
        context.scan("org.cleardays.audit", "org.cleardays.document", "org.cleardays.conference", "org.cleardays.report", "org.cleardays.intake");
        context.refresh();
    }

    /** On which so many mails of one sender are sorted by themselves on one day. */
    static IntakeStage withMailsADay(int mails) {
        return new IntakeStage(Map.of("cleardays.intake.mails-a-day", mails), Optional.empty());
    }

    /** Where files are opened by this door. */
    static IntakeStage withDoor(FileDoor door) {
        return new IntakeStage(Map.of(), Optional.of(door));
    }

    public Intake intake() {
        return context.getBean(Intake.class);
    }

    public IntakeSettings settings() {
        return context.getBean(IntakeSettings.class);
    }

    Reports reports() {
        return context.getBean(Reports.class);
    }

    /** How many reports were filed. */
    int filed() {
        return context.getBean(Reports.class).of(conference.id()).size();
    }

    UUID newest(String author) {
        return context.getBean(Reports.class).newest(conference.id(), person(author).id()).orElseThrow().id();
    }

    AuditTrail audit() {
        return context.getBean(AuditTrail.class);
    }

    byte[] content(UUID id) {
        return context.getBean(ContentStore.class).get(id).bytes();
    }

    public Person person(String key) {
        return conference.personByKey(key).orElseThrow();
    }

    /** The conference's own address. */
    public String address() {
        return "reports+" + conference.mailCode() + "@council.test";
    }

    /** A mail from this person of the Carters' conference to its own address. */
    public Mails mailFrom(String key) {
        return Mails.from(person(key).contact().email()).to(address()).subject("Report");
    }

    /** The form as this author gets it, nothing filled in. */
    byte[] blankForm(String author) {
        return context.getBean(ReportForms.class).blankFor(conference, person(author));
    }

    /** A Word file with these words in its footer. */
    byte[] footed(String words) {
        return WordFiles.footed(words);
    }

    /** The same family's conference once more, under another reference. */
    Conference bookAnother(String reference) {
        return in(() -> context.getBean(Conferences.class).book(Bookings.fromYaml(Carters.yaml().replace(Carters.REFERENCE, reference)), Carters.ACTOR));
    }

    HeldMail look(UUID incoming) {
        return context.getBean(HeldPost.class).look(intake().get(incoming));
    }

    /** A report as a Word file; the same words make the same file. */
    public static byte[] report(String words) {
        return REPORTS.computeIfAbsent(words, text -> WordFiles.word(WordFiles.paragraph(Carters.REFERENCE) + WordFiles.paragraph(text)));
    }

    /** Keeps and sorts a mail, as the mailbox's door and the route do. */
    Incoming take(Mails mail) {
        return sort(keep(mail.bytes()));
    }

    UUID keep(byte[] bytes) {
        return in(() -> intake().keep(new RawMail("INBOX", 1, 1, bytes.length, bytes, false)));
    }

    UUID keepHeadersOf(Mails mail) {
        byte[] headers = mail.raw().substring(0, mail.raw().indexOf("\r\n\r\n") + 4).getBytes(java.nio.charset.StandardCharsets.UTF_8);
        return in(() -> intake().keep(new RawMail("INBOX", 1, 1, 40_000_000, headers, true)));
    }

    public Incoming sort(UUID id) {
        in(() -> intake().sort(id));
        return intake().get(id);
    }

    <T> T in(Supplier<T> work) {
        return database.transactions().execute(status -> work.get());
    }

    void aDayPasses() {
        clock.passes(Duration.ofDays(1));
    }
}
