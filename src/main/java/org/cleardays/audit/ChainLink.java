package org.cleardays.audit;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;

/** One link of the chain: each hash is taken over the hash before it and everything the entry says. */
record ChainLink(long sequence, byte[] hash) {

    private static final byte[] ZEROS = new byte[32];

    /** Before the first entry. */
    static ChainLink start() {
        return new ChainLink(0, ZEROS);
    }

    ChainLink next(Instant at, Act act) {
        return new ChainLink(sequence + 1, sha256(written(at, act)));
    }

    private byte[] written(Instant at, Act act) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.write(hash);
            out.writeLong(sequence + 1);
            out.writeUTF(at.toString());
            out.writeUTF(act.actor());
            out.writeUTF(act.what());
            out.writeUTF(act.recordType());
            out.writeUTF(act.recordId().toString());
            out.writeUTF(String.valueOf(act.conferenceId()));
            out.writeUTF(act.detail());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
