package org.cleardays.timescale;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;

import org.cleardays.Carters;
import org.cleardays.TestDatabase;
import org.cleardays.calendar.WorkingCalendar;
import org.cleardays.conference.Conference;
import org.cleardays.conference.Conferences;
import org.cleardays.conference.Happening;
import org.cleardays.conference.Move;
import org.cleardays.conference.authority.Authorities;
import org.cleardays.conference.authority.AuthorityFile;

/** The Carters' conference with its deadlines kept on a real database, under a clock and rules that the test changes. */
final class SettingCarters {

    final TestDatabase database = new TestDatabase();
    final UUID conferenceId = Carters.book(database).id();
    private String rules = doncaster();
    private Instant now = Carters.MONDAY_1_JUNE.instant();

    Timescales timescales() {
        Authorities authorities = new Authorities(List.of(AuthorityFile.of("doncaster", rules)));
        LiveTimescales live = new LiveTimescales(new ComputedDeadlines(authorities, WorkingCalendar::fromClassPath));
        return new KeptTimescales(live, new JdbcDeadlines(database.client()), conferences(),
                Carters.auditTrail(database), Clock.fixed(now, Carters.LONDON));
    }

    SettingCarters at(String day) {
        now = moment(day);
        return this;
    }

    static Instant moment(String day) {
        return LocalDateTime.parse("2026-" + day).atZone(Carters.LONDON).toInstant();
    }

    SettingCarters set(String why) {
        database.transactions().executeWithoutResult(status -> timescales().set(conferenceId, why));
        return this;
    }

    SettingCarters moveTo(String heldAt) {
        Move move = new Move(LocalDateTime.parse("2026-" + heldAt), "", Map.of(), "the room is not free");
        database.transactions().executeWithoutResult(status -> conferences().move(conferenceId, move, Carters.ACTOR));
        return set("conference-moved");
    }

    SettingCarters cancel() {
        database.transactions().executeWithoutResult(status -> conferences().cancel(conferenceId, "it is not needed", Carters.ACTOR));
        return this;
    }

    SettingCarters record(Happening happening) {
        database.transactions().executeWithoutResult(status -> conferences().record(conferenceId, happening, Carters.ACTOR));
        return set("event-recorded");
    }

    /** Another file of rules comes into force; nothing is set anew yet. */
    SettingCarters rules(UnaryOperator<String> change) {
        rules = change.apply(rules);
        return this;
    }

    Conference conference() {
        return conferences().get(conferenceId);
    }

    Deadline deadline(Matter matter) {
        return timescales().of(conference(), matter).orElseThrow();
    }

    int sets() {
        return database.client().sql("select count(*) from deadline_set").query(Integer.class).single();
    }

    static ZoneId london() {
        return Carters.LONDON;
    }

    private Conferences conferences() {
        return Carters.conferences(database);
    }

    private static String doncaster() {
        try (java.io.InputStream in = AuthorityFile.class.getResourceAsStream("/authorities/doncaster.yaml")) {
            return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
