package org.cleardays;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

import javax.sql.DataSource;

import org.cleardays.audit.AuditTrail;
import org.cleardays.calendar.Calendars;
import org.cleardays.conference.Booking;
import org.cleardays.conference.Conference;
import org.cleardays.conference.Conferences;
import org.cleardays.conference.booking.Bookings;
import org.cleardays.timescale.Timescales;

import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The one invented family of all tests, and their conference CPC-2026-0143. */
public final class Carters {

    public static final String REFERENCE = "CPC-2026-0143";
    public static final String ACTOR = "user:demo";
    public static final ZoneId LONDON = ZoneId.of("Europe/London");

    /** Where the story begins: Monday 1 June 2026, 09:00. */
    public static final Clock MONDAY_1_JUNE = Clock.fixed(ZonedDateTime.of(2026, 6, 1, 9, 0, 0, 0, LONDON).toInstant(), LONDON);

    private static final Map<TestDatabase, AnnotationConfigApplicationContext> FACADES = new ConcurrentHashMap<>();

    private Carters() {
    }

    /** The booking as business support wrote it down. */
    public static Booking booking() {
        return Bookings.fromYaml(yaml());
    }

    /** The booking's file, as text. */
    public static String yaml() {
        try (InputStream in = Carters.class.getResourceAsStream("/carters/conference.yaml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The Carters' booking cannot be read", e);
        }
    }

    /** Books the conference in this database. */
    public static Conference book(TestDatabase database) {
        return database.transactions().execute(status -> conferences(database).book(booking(), ACTOR));
    }

    /** Books it as another authority would hold it. */
    public static Conference book(TestDatabase database, String authority) {
        Booking booking = Bookings.fromYaml(yaml().replace("authority: doncaster", "authority: " + authority));
        return database.transactions().execute(status -> conferences(database).book(booking, ACTOR));
    }

    /** Books it with something added to its file: people, decisions about people. */
    public static Conference bookWith(TestDatabase database, UnaryOperator<String> change) {
        return database.transactions().execute(status -> conferences(database).book(Bookings.fromYaml(change.apply(yaml())), ACTOR));
    }

    /** The real facade on this database, with the clock at {@link #MONDAY_1_JUNE}. */
    public static Conferences conferences(TestDatabase database) {
        return facades(database).getBean(Conferences.class);
    }

    /** The real facade, with the authorities' real files. */
    public static Timescales timescales(TestDatabase database) {
        return facades(database).getBean(Timescales.class);
    }

    /** The real calendars of this database. */
    public static Calendars calendars(TestDatabase database) {
        return facades(database).getBean(Calendars.class);
    }

    /** The real trail of this database. */
    public static AuditTrail auditTrail(TestDatabase database) {
        return facades(database).getBean(AuditTrail.class);
    }

    private static AnnotationConfigApplicationContext facades(TestDatabase database) {
        return FACADES.computeIfAbsent(database, Carters::start);
    }

    private static AnnotationConfigApplicationContext start(TestDatabase database) {
        AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
        context.registerBean(DataSource.class, database::dataSource);
        context.registerBean(JdbcClient.class, database::client);
        context.registerBean(Clock.class, () -> MONDAY_1_JUNE);
        context.scan("org.cleardays.calendar", "org.cleardays.audit", "org.cleardays.conference", "org.cleardays.timescale");
        context.refresh();
        return context;
    }
}
