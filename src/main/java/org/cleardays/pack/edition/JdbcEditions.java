package org.cleardays.pack.edition;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Kept in PostgreSQL: ids alone. */
record JdbcEditions(JdbcClient jdbc, Clock clock) implements Editions {

    /** The last one given, as its number and its copies. */
    private record Last(int number, String copies) {
    }

    @Override
    public int numberOf(UUID readerId, List<UUID> copyIds) {
        return jdbc.sql("select number, copies from family_pack where reader_id = ? order by number desc limit 1").param(readerId)
                .query((row, number) -> new Last(row.getInt(1), row.getString(2))).optional()
                .map(last -> last.copies().equals(words(copyIds)) ? last.number() : last.number() + 1).orElse(1);
    }

    @Override
    public void given(UUID readerId, List<UUID> copyIds, int number) {
        jdbc.sql("insert into family_pack (reader_id, number, copies, given_at) values (?, ?, ?, ?) on conflict do nothing")
                .params(readerId, number, words(copyIds), clock.instant().atOffset(UTC)).update();
    }

    private static String words(List<UUID> copyIds) {
        return copyIds.stream().map(UUID::toString).sorted().collect(Collectors.joining(" "));
    }
}
