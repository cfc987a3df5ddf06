package org.cleardays.conference.booking;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.cleardays.conference.Channel;
import org.cleardays.conference.Child;
import org.cleardays.conference.Conference;
import org.cleardays.conference.ConferenceKind;
import org.cleardays.conference.ConferenceState;
import org.cleardays.conference.Contact;
import org.cleardays.conference.Happening;
import org.cleardays.conference.Parenthood;
import org.cleardays.conference.Participation;
import org.cleardays.conference.Person;
import org.cleardays.conference.PersonRestriction;
import org.cleardays.conference.ProtectedWords;
import org.cleardays.conference.ReadingWish;
import org.cleardays.conference.Role;
import org.cleardays.conference.authority.Authorities;
import org.cleardays.conference.authority.Authority;

import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads conferences back, each with everybody and everything that was booked with it. */
final class JdbcConferenceReader {

    private final JdbcClient jdbc;
    private final Authorities authorities;

    JdbcConferenceReader(JdbcClient jdbc, Authorities authorities) {
        this.jdbc = jdbc;
        this.authorities = authorities;
    }

    /** The conferences that the rest of the query, {@code where …} or {@code order by …}, asks for. */
    List<Conference> read(String rest, Object... parameters) {
        return jdbc.sql("select * from conference " + rest).params(parameters).query((row, number) -> conference(row)).list();
    }

    private Conference conference(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        Authority authority = authorities.get(row.getString("authority"));
        return new Conference(id, row.getString("reference"), row.getString("mail_code"), authority.name(),
                ConferenceKind.valueOf(row.getString("kind")),
                row.getObject("held_at", OffsetDateTime.class).atZoneSameInstant(authority.zone()), row.getString("venue"),
                row.getObject("decided_on", LocalDate.class), strategyDiscussions(id), children(id), people(id), protectedWords(id),
                ConferenceState.valueOf(row.getString("state")), row.getInt("revision"), Set.of((String[]) array(row, "conditions")),
                happenings(id), restrictions(id), List.of((String[]) array(row, "directions")));
    }

    private List<LocalDate> strategyDiscussions(UUID id) {
        return list("select * from strategy_discussion where conference_id = ? order by position", id,
                (row, number) -> row.getObject("held_on", LocalDate.class));
    }

    private List<Happening> happenings(UUID id) {
        return list("select * from conference_happening where conference_id = ? order by sequence", id,
                (row, number) -> new Happening(row.getString("event"), row.getObject("day", LocalDate.class),
                        Optional.ofNullable(row.getObject("at", LocalTime.class))));
    }

    private List<Child> children(UUID id) {
        return list("select * from conference_child where conference_id = ? order by position", id,
                (row, number) -> new Child(row.getObject("id", UUID.class), row.getString("key"), row.getString("name"),
                        row.getObject("born", LocalDate.class), row.getObject("expected", LocalDate.class)));
    }

    private List<Person> people(UUID id) {
        return list("select * from conference_person where conference_id = ? order by position", id, (row, number) -> person(row));
    }

    private Person person(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        Contact contact = new Contact(row.getString("email"), row.getString("phone"), List.of((String[]) array(row, "address")),
                Channel.valueOf(row.getString("channel")), row.getString("safely"));
        LocalDateTime takesPartAt = row.getObject("takes_part_at", LocalDateTime.class);
        return new Person(id, row.getString("key"), row.getString("name"), Role.valueOf(row.getString("role")), row.getString("agency"),
                row.getString("title"), contact, parenthoods(id), row.getObject("countersigned_by", UUID.class),
                row.getBoolean("invited"), takesPartAt == null ? null : new Participation(takesPartAt, row.getString("takes_part"),
                List.of((String[]) array(row, "directions"))),
                concerns(id), row.getString("profession"),
                new ReadingWish(row.getBoolean("large_print"), List.of((UUID[]) array(row, "reads_first"))));
    }

    private List<Parenthood> parenthoods(UUID personId) {
        return list("select p.* from parenthood p join conference_child c on c.id = p.child_id where person_id = ? order by c.position",
                personId, (row, number) -> new Parenthood(row.getObject("child_id", UUID.class), row.getBoolean("mother"),
                        row.getBoolean("parental_responsibility")));
    }

    private List<UUID> concerns(UUID personId) {
        return list("select p.* from person_concern p join conference_child c on c.id = p.child_id where person_id = ? order by c.position",
                personId, (row, number) -> row.getObject("child_id", UUID.class));
    }

    private List<ProtectedWords> protectedWords(UUID id) {
        return list("select * from protected_words where conference_id = ? order by position", id,
                (row, number) -> new ProtectedWords(row.getString("words"), Set.of((UUID[]) array(row, "kept_from"))));
    }

    private List<PersonRestriction> restrictions(UUID id) {
        return list("select * from conference_restriction where conference_id = ? and lifted_on is null order by position", id,
                (row, number) -> new PersonRestriction(row.getObject("person_id", UUID.class), PersonRestriction.Kind.valueOf(row.getString("kind")),
                        row.getString("reason"), row.getString("decided_by"), row.getObject("decided_on", LocalDate.class)));
    }

    private static Object array(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        return array.getArray();
    }

    private <T> List<T> list(String sql, UUID id, RowMapper<T> mapper) {
        return jdbc.sql(sql).param(id).query(mapper).list();
    }
}
