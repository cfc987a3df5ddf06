package org.cleardays.hostile;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/** Specimens of one family, as they are gathered. */
final class Family {

    /** Of all damage done at random; printed with the table. */
    static final long SEED = 20261128;

    private final String name;
    private final List<Specimen> specimens = new ArrayList<>();

    Family(String name) {
        this.name = name;
    }

    Family file(String file, String expected, Supplier<byte[]> bytes) {
        specimens.add(new Specimen(name, file, false, bytes, expected));
        return this;
    }

    Family file(String file, String expected, String bytes) {
        return file(file, expected, () -> bytes.getBytes(StandardCharsets.ISO_8859_1));
    }

    Family mail(String what, String expected, Supplier<byte[]> bytes) {
        specimens.add(new Specimen(name, what, true, bytes, expected));
        return this;
    }

    Family mail(String what, String expected, String raw) {
        return mail(what, expected, () -> raw.getBytes(StandardCharsets.UTF_8));
    }

    /** The file cut at so many places, and with bytes changed at random as often. */
    Family damaged(String file, int times, byte[] whole) {
        Random random = new Random(SEED + file.hashCode());
        for (int i = 1; i <= times; i++) {
            int length = (int) ((long) whole.length * i / (times + 1));
            file("cut at " + length + " " + file, "", () -> Arrays.copyOf(whole, length));
            byte[] flipped = whole.clone();
            for (int flips = 0; flips < i; flips++) {
                flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
            }
            file(i + " bits flipped in " + file, "", () -> flipped);
        }
        return this;
    }

    /** The mail cut and spoilt, likewise. */
    Family mailsDamaged(int times, byte[] whole) {
        Family files = new Family(name).damaged("mail", times, whole);
        files.specimens.forEach(file -> mail(file.name(), file.expected(), file.bytes()));
        return this;
    }

    List<Specimen> specimens() {
        return specimens;
    }
}
