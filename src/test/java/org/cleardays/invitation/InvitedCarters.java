package org.cleardays.invitation;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;

import javax.sql.DataSource;

import org.cleardays.Carters;
import org.cleardays.TestDatabase;
import org.cleardays.conference.Conference;
import org.cleardays.conference.Move;
import org.cleardays.conference.Person;
import org.cleardays.document.word.Letter;
import org.cleardays.report.FormSection;
import org.cleardays.report.ReportForms;
import org.cleardays.timescale.Timescales;

import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.env.MockEnvironment;

/** The Carters' conference with its invitations drawn up on Monday 1 June, on a real database. */
final class InvitedCarters {

    final TestDatabase database = new TestDatabase();
    final Conference conference;
    final Invitations invitations;
    private final InvitationLetters letters;
    private final CalendarEntries calendarEntries;
    private final Map<String, Letter> written = new HashMap<>();

    InvitedCarters() {
        this(booking -> booking);
    }

    /** The same conference, held by another authority. */
    InvitedCarters(String authority) {
        this(booking -> booking.replace("authority: doncaster", "authority: " + authority));
    }

    /** With something else in the file of their booking. */
    InvitedCarters(UnaryOperator<String> change) {
        AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
        context.setEnvironment(settings());
        context.registerBean(JdbcClient.class, database::client);
        context.registerBean(DataSource.class, database::dataSource);
        context.registerBean(Clock.class, () -> Carters.MONDAY_1_JUNE);
        context.registerBean(ReportForms.class, Forms::new);
        context.scan("org.cleardays.audit", "org.cleardays.conference", "org.cleardays.timescale", "org.cleardays.invitation");
        context.refresh();
        conference = Carters.bookWith(database, change);
        invitations = context.getBean(Invitations.class);
        letters = new InvitationLetters(context.getBean(InvitationSettings.class), context.getBean(Timescales.class));
        calendarEntries = new CalendarEntries(context.getBean(InvitationSettings.class));
        drawUp();
    }

    List<UUID> drawUp() {
        return database.transactions().execute(status -> invitations.drawUp(conference.id()));
    }

    Person person(String key) {
        return conference.personByKey(key).orElseThrow();
    }

    Invitation invitationOf(String key) {
        return invitations.of(conference.id()).stream().filter(invitation -> invitation.personId().equals(person(key).id()))
                .findFirst().orElseThrow();
    }

    InvitationPack packOf(String key) {
        return invitations.packFor(invitationOf(key).id());
    }

    Letter letter(String key) {
        return written.computeIfAbsent(key, unwritten -> letters.write(invitationOf(unwritten), conference, false));
    }

    byte[] calendarEntry(String key) {
        return calendarEntries.request(invitationOf(key), conference);
    }

    /** The conference itself stays as it was booked in {@link #conference}. */
    void move(LocalDateTime heldAt) {
        database.transactions().execute(status -> Carters.conferences(database).move(conference.id(),
                new Move(heldAt, "", Map.of(), "chair is ill"), Carters.ACTOR));
    }

    private static MockEnvironment settings() {
        return new MockEnvironment().withProperty("cleardays.mail.from-name", "Doncaster conference office")
                .withProperty("cleardays.office.email", "conferences@council.test")
                .withProperty("cleardays.office.phone", "01632 960 143")
                .withProperty("cleardays.mail.reports-address", "reports@council.test");
    }

    /** Stands where the form itself is not asked about. */
    private record Forms() implements ReportForms {

        @Override
        public byte[] blankFor(Conference conference, Person author) {
            return ("form for " + author.key()).getBytes(java.nio.charset.StandardCharsets.UTF_8);
        }

        @Override
        public List<FormSection> sections(String form) {
            return List.of();
        }
    }
}
