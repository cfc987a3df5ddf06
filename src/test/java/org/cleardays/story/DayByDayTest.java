package org.cleardays.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import org.cleardays.CarterReports;
import org.cleardays.Carters;
import org.cleardays.TestDatabase;
import org.cleardays.demonstration.Cast;
import org.cleardays.demonstration.Demonstration;
import org.cleardays.demonstration.DemonstrationSettings;
import org.cleardays.demonstration.Desk;
import org.cleardays.demonstration.Letter;
import org.cleardays.demonstration.MailServer;
import org.cleardays.demonstration.Mailbox;
import org.cleardays.demonstration.Office;
import org.cleardays.demonstration.Patience;
import org.cleardays.demonstration.Post;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * A whole conference, day by day, by real mail: the product is closed after each day and started again on the next, and is off on one.
 *
 * <p>The Carters' conference is on Tuesday 16 June 2026 here. Their authors send by 5pm on Wednesday 10 June, their managers countersign by
 * 5pm on Thursday 11 June (2 and 3 working days before, Doncaster's file).
 */
@Tag("F4")
class DayByDayTest {

    private static final LocalDate BOOKED = LocalDate.of(2026, 6, 1);
    private static final LocalDate DAY_AFTER = LocalDate.of(2026, 6, 17);
    /** The day before the authors' day: its reminder is overtaken by the one of the day itself. */
    private static final LocalDate OFF = LocalDate.of(2026, 6, 9);

    /** Worked out on paper from Doncaster's file: day, who, subject. */
    private static final List<String> PROMISED = lines("""
            # Marcus Reid's invitation waits to be posted
            02 conferences@council.test    Today: 1 to post
            # two working days before: everybody but Amira Hussain, whose report came on Friday
            08 s.lunt@police.test          Reminder: report due in 2 working days, 5pm Wednesday 10 June: CPC-2026-0143
            08 n.okafor@oakfield.test      Reminder: report due in 2 working days, 5pm Wednesday 10 June: CPC-2026-0143
            08 k.wills@health.test         Reminder: report due in 2 working days, 5pm Wednesday 10 June: CPC-2026-0143
            08 g.adeyemi@maternity.test    Reminder: report due in 2 working days, 5pm Wednesday 10 June: CPC-2026-0143
            08 surgery@gp.test             Reminder: report due in 2 working days, 5pm Wednesday 10 June: CPC-2026-0143
            # 9 June: the product is off. On the day: no longer the surgery, which had nothing to add; and the manager of what came on Friday
            10 s.lunt@police.test          Reminder: report due today 5pm: CPC-2026-0143
            10 n.okafor@oakfield.test      Reminder: report due today 5pm: CPC-2026-0143
            10 k.wills@health.test         Reminder: report due today 5pm: CPC-2026-0143
            10 g.adeyemi@maternity.test    Reminder: report due today 5pm: CPC-2026-0143
            10 t.brennan@council.test      A report still waits for your countersignature, due tomorrow 5pm: CPC-2026-0143
            10 conferences@council.test    Today: 4 due
            # the day after: no longer the midwife; still the school, whose report went back to it
            11 s.lunt@police.test          Report now late: CPC-2026-0143
            11 n.okafor@oakfield.test      Report now late: CPC-2026-0143
            11 k.wills@health.test         Report now late: CPC-2026-0143
            11 o.pryce@police.test         Report from your team is late: CPC-2026-0143
            11 r.bell@oakfield.test        Report from your team is late: CPC-2026-0143
            11 j.ames@health.test          Report from your team is late: CPC-2026-0143
            11 conferences@council.test    3 reports are late: CPC-2026-0143
            11 conferences@council.test    Today: 3 late
            # the managers of what came on the 10th and the 11th; Tom Brennan has signed
            12 o.pryce@police.test         A report still waits for your countersignature: CPC-2026-0143
            12 r.bell@oakfield.test        A report still waits for your countersignature: CPC-2026-0143
            12 j.ames@health.test          A report still waits for your countersignature: CPC-2026-0143
            12 conferences@council.test    Today: 1 late
            # nothing at the weekend; Kate Wills's report stays on the list until the conference begins
            15 conferences@council.test    Today: 1 late
            16 conferences@council.test    Today: 1 late
            """);

    private static final Pattern OURS = Pattern.compile(
            "(Reminder: |Report now late|Report from your team|.* reports? (is|are) late: |A report still waits|Today: ).*");

    private static final Map<LocalDate, Consumer<DayByDayTest>> ACTS = new TreeMap<>(Map.of(
            BOOKED, DayByDayTest::book,
            BOOKED.plusDays(1), DayByDayTest::postsTheLetter,
            BOOKED.plusDays(4), day -> day.answers("hussain", Cast.AMIRA),
            BOOKED.plusDays(7), DayByDayTest::surgeryHasNothingToAdd,
            BOOKED.plusDays(9), day -> {
                day.uploads("adeyemi", Cast.GRACE, true);
                day.uploads("okafor", Cast.NGOZI, false);
                day.countersigns("hussain");
            },
            BOOKED.plusDays(10), day -> {
                day.uploads("okafor", Cast.NGOZI, true);
                day.uploads("lunt", Cast.SARAH, true);
            }));

    @TempDir
    static Path folder;

    private static DemonstrationSettings settings;
    private static MailServer mail;
    private static String database;

    private final Office office = new Office(settings.portal());
    private final Desk desk = new Desk(office);

    @BeforeAll
    static void playEachDay() {
        Instant start = Instant.now();
        database = TestDatabase.emptyDatabaseUrl();
        settings = DemonstrationSettings.onFreePorts(folder, false).withDatabase(database);
        mail = MailServer.start(settings.smtpPort(), settings.imapPort(), Cast.ADDRESSES);
        BOOKED.datesUntil(DAY_AFTER.plusDays(1)).filter(day -> !day.equals(OFF)).forEach(day -> new DayByDayTest().play(day));
        System.out.println("The days took " + Duration.between(start, Instant.now()).toSeconds() + " s");
    }

    @AfterAll
    static void stop() {
        mail.close();
    }

    /** From 9 in the morning; the product is started before and closed after. */
    private void play(LocalDate day) {
        try (Demonstration product = Demonstration.start(settings)) {
            if (!day.equals(BOOKED)) {
                office.post("demo/clock", Map.of("now", day + "T09:00:00+01:00"));
                settle();
            }
            ACTS.getOrDefault(day, nothing -> { }).accept(this);
            settle();
        }
    }

    @Test
    void sendsExactlyWhatTheFilePromises() {
        assertThat(found()).containsExactlyInAnyOrderElementsOf(PROMISED);
    }

    @Test
    void recordsWhatItFoundThatWasNotSent() {
        assertThat(rows("overtaken")).containsExactlyInAnyOrder("author-one-day-before lunt", "author-one-day-before okafor",
                "author-one-day-before wills", "author-one-day-before adeyemi");
        assertThat(rows("due")).isEmpty();
    }

    @Test
    void saysToTheSchoolThatItsReportWentBack() {
        assertThat(letters(Cast.NGOZI).filter(letter -> letter.subject().startsWith("Report now late"))).singleElement()
                .satisfies(letter -> assertThat(letter.words()).contains("What you sent came back for changes", settings.portal() + "/l/"));
    }

    @Test
    @Tag("C16")
    void namesNoChildAndNoFamily() {
        Cast.ADDRESSES.forEach(address -> assertThat(letters(address).filter(letter -> OURS.matcher(letter.subject()).matches())
                .map(letter -> letter.subject() + letter.words())).as(address)
                .noneMatch(words -> Pattern.compile("Carter|Jade|Ryan|Ellie|Noah|Marcus|Reid|Barnes").matcher(words).find()));
    }

    private static List<String> found() {
        return Cast.ADDRESSES.stream().flatMap(address -> letters(address).filter(letter -> OURS.matcher(letter.subject()).matches())
                .map(letter -> "%s %s %s".formatted(dayOf(letter), letter.to(), letter.subject()))).toList();
    }

    private static String dayOf(Letter letter) {
        try {
            MimeMessage message = new MimeMessage((Session) null, new ByteArrayInputStream(letter.raw()));
            return "%td".formatted(message.getSentDate().toInstant().atZone(Carters.LONDON));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> rows(String state) {
        return database().sql("""
                select reminder || ' ' || coalesce(p.key, '') from reminder r left join conference_person p on p.id = r.about_id
                where r.state = ?""").param(state).query(String.class).list();
    }

    // what people do

    private void book() {
        office.postYaml("conferences", Carters.yaml().replace("2026-06-09T", "2026-06-16T"));
        Patience.within(Duration.ofSeconds(60)).until("the authors are invited", () -> Stream.of(Cast.AMIRA, Cast.SARAH, Cast.NGOZI, Cast.GRACE,
                Cast.SURGERY).allMatch(address -> letters(address).findAny().isPresent()));
    }

    private void postsTheLetter() {
        desk.dispatches("invitation", "to-post").forEach(letter -> office.post("dispatches/" + Desk.text(letter, "id") + "/posted", Map.of()));
    }

    private void answers(String author, String address) {
        new Post(settings.smtpPort()).answer(letters(address).findFirst().orElseThrow(), address, "Please find my report attached.",
                filled(author, address, true));
        untilItIs(author, "waiting for countersignature");
    }

    /** By answering the reminder. */
    private void surgeryHasNothingToAdd() {
        Letter reminder = letters(Cast.SURGERY).reduce((earlier, later) -> later).orElseThrow();
        new Post(settings.smtpPort()).answer(reminder, Cast.SURGERY, "Known to us, last seen 2 April, nothing to add");
        untilItIs("zolkiewski", "nothing to add");
    }

    private void uploads(String author, String address, boolean complete) {
        office.upload("conferences/" + Cast.REFERENCE + "/reports", Map.of("author", author), filled(author, address, complete));
        untilItIs(author, complete ? "waiting for countersignature" : "returned");
    }

    private void countersigns(String author) {
        office.post("reports/" + Desk.text(desk.report(author), "id") + "/countersignature", Map.of("decision", "sign", "contentHash",
                Desk.text(desk.report(author), "contentHash")));
        untilItIs(author, "ready");
    }

    private static Post.Enclosed filled(String author, String address, boolean complete) {
        Letter.Piece form = letters(address).findFirst().orElseThrow().attachments(".docx").filter(file -> file.name().startsWith("report"))
                .findFirst().orElseThrow();
        return Post.Enclosed.word("Report.docx", CarterReports.fill(form.bytes(), author, complete));
    }

    private void untilItIs(String author, String status) {
        Patience.within(Duration.ofSeconds(60)).until("the report of " + author + " is " + status, () -> desk.status(author).equals(status));
    }

    /** Until nothing is put aside any more. */
    private static void settle() {
        Patience.within(Duration.ofSeconds(90)).until("all is done that was put aside", () -> database()
                .sql("select count(*) from scheduled_tasks where task_name = 'handover'").query(Long.class).single() == 0);
    }

    private static Stream<Letter> letters(String address) {
        return new Mailbox(settings.imapPort(), address).letters().stream();
    }

    private static JdbcClient database() {
        return JdbcClient.create(new DriverManagerDataSource(database, "postgres", "postgres"));
    }

    private static List<String> lines(String written) {
        return written.lines().filter(line -> !line.startsWith("#")).map(line -> line.strip().replaceAll("\\s+", " ")).toList();
    }
}
