package org.cleardays.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.UUID;

/** Reads the whole chain from the database and verifies it, entry by entry, in a memory that does not grow with it. */
public final class ChainReader {

    private static final int ROWS_AT_A_TIME = 1000;

    private ChainReader() {
    }

    /** Walks the chain as it stands at this moment. */
    public static Verification verify(Connection connection) throws SQLException {
        boolean before = connection.getAutoCommit();
        connection.setAutoCommit(false);
        try {
            return walk(connection);
        } finally {
            connection.rollback();
            connection.setAutoCommit(before);
        }
    }

    private static Verification walk(Connection connection) throws SQLException {
        ChainWalk walk = new ChainWalk();
        try (PreparedStatement entries = connection.prepareStatement("select * from audit_entry order by sequence");
             PreparedStatement head = connection.prepareStatement("select sequence, hash from audit_head")) {
            entries.setFetchSize(ROWS_AT_A_TIME);
            try (ResultSet row = head.executeQuery(); ResultSet rows = entries.executeQuery()) {
                row.next();
                while (rows.next()) {
                    walk.step(entry(rows));
                }
                return walk.endsAt(row.getLong(1), HexFormat.of().formatHex(row.getBytes(2)));
            }
        }
    }

    static Entry entry(ResultSet row) throws SQLException {
        Act act = new Act(row.getString("actor"), row.getString("what"), row.getString("record_type"),
                row.getObject("record_id", UUID.class), row.getObject("conference_id", UUID.class), row.getString("detail"));
        return new Entry(row.getLong("sequence"), row.getTimestamp("at").toInstant(), act, HexFormat.of().formatHex(row.getBytes("hash")));
    }
}
