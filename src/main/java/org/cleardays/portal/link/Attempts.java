package org.cleardays.portal.link;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

import io.github.bucket4j.Bucket;

/** Counts attempts for each link, name or block of addresses, so that nobody can go on guessing. */
public class Attempts {

    private static final int REMEMBERED = 10_000;

    private final Map<String, Bucket> buckets = Collections.synchronizedMap(new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > REMEMBERED;
        }
    });
    private final int allowed;
    private final Duration within;

    public Attempts(int allowed, Duration within) {
        this.allowed = allowed;
        this.within = within;
    }

    /** True while there are attempts left. */
    public boolean oneMore(String key) {
        return bucket(key).tryConsume(1);
    }

    /** Whether there are attempts left; it is not one itself. */
    public boolean hasMore(String key) {
        return bucket(key).getAvailableTokens() > 0;
    }

    private Bucket bucket(String key) {
        return buckets.computeIfAbsent(key, ignored -> Bucket.builder()
                .addLimit(limit -> limit.capacity(allowed).refillGreedy(allowed, within)).build());
    }

    /** The block an address belongs to: the first three numbers of an IPv4 address, the first half of an IPv6 one. */
    public static String blockOf(String address) {
        return address.contains(":") ? address.replaceFirst("^((?:[^:]*:){4}).*$", "$1") : address.replaceFirst("\\.[0-9]+$", "");
    }
}
