package org.cleardays.document;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Bytes in PostgreSQL, in chunks of 1 MB. */
class JdbcContentStore implements ContentStore {

    private static final int CHUNK = 1024 * 1024;

    private final JdbcClient jdbc;

    JdbcContentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public UUID keep(String scope, String mediaType, byte[] bytes) {
        UUID id = UUID.randomUUID();
        byte[] hash = sha256(bytes);
        int added = jdbc.sql("insert into content (id, scope, sha256, length, media_type) values (?, ?, ?, ?, ?) on conflict do nothing")
                .params(id, scope, hash, (long) bytes.length, mediaType).update();
        if (added == 0) {
            return jdbc.sql("select id from content where scope = ? and sha256 = ?").params(scope, hash).query(UUID.class).single();
        }
        keepChunks(id, bytes);
        return id;
    }

    private void keepChunks(UUID id, byte[] bytes) {
        for (int start = 0, position = 0; start < bytes.length; start += CHUNK, position++) {
            byte[] chunk = Arrays.copyOfRange(bytes, start, Math.min(bytes.length, start + CHUNK));
            jdbc.sql("insert into content_chunk (content_id, position, bytes) values (?, ?, ?)").params(id, position, chunk).update();
        }
    }

    @Override
    public Optional<Content> find(UUID id) {
        return jdbc.sql("select media_type, sha256, length from content where id = ?").param(id)
                .query((row, number) -> new Content(row.getString(1), HexFormat.of().formatHex(row.getBytes(2)), bytesOf(id, row.getInt(3))))
                .optional();
    }

    private byte[] bytesOf(UUID id, int length) {
        byte[] bytes = new byte[length];
        int filled = 0;
        for (byte[] chunk : chunksOf(id)) {
            System.arraycopy(chunk, 0, bytes, filled, chunk.length);
            filled += chunk.length;
        }
        if (filled != length) {
            throw new IllegalStateException("Content " + id + " is not whole: " + filled + " of " + length + " bytes");
        }
        return bytes;
    }

    private List<byte[]> chunksOf(UUID id) {
        return jdbc.sql("select bytes from content_chunk where content_id = ? order by position").param(id)
                .query((row, number) -> row.getBytes(1)).list();
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
