package org.cleardays.fuzz;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Files;
import java.nio.file.Path;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** In every build: each entry of the fuzzer reads its seeds, and some damaged ones; {@code mvn test -P fuzz} goes on from them for an hour. */
class FuzzSeedsTest {

    private static final long SEED = 20261128;
    private static final int DAMAGED = 60;

    @ParameterizedTest
    @EnumSource
    void whatTheFuzzerBeginsWithIsRead(Entry entry) {
        Random random = new Random(SEED);
        List<byte[]> seeds = entry.seeds();
        for (byte[] seed : seeds) {
            assertThatCode(() -> entry.read(seed)).doesNotThrowAnyException();
        }
        for (int i = 0; i < DAMAGED; i++) {
            byte[] damaged = damaged(seeds.get(i % seeds.size()), random);
            assertThatCode(() -> entry.read(damaged)).as("seed %d, round %d", SEED, i).doesNotThrowAnyException();
        }
    }

    private static byte[] damaged(byte[] seed, Random random) {
        byte[] damaged = Arrays.copyOf(seed, random.nextInt(4) == 0 ? random.nextInt(seed.length + 1) : seed.length);
        for (int i = random.nextInt(8); damaged.length > 0 && i > 0; i--) {
            damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
        }
        return damaged;
    }

    /** What the fuzzer found once is in {@code strangers/found/<ENTRY>-…}, and never comes back. */
    @ParameterizedTest
    @EnumSource
    void whatTheFuzzerFoundOnceIsRead(Entry entry) throws IOException {
        Path found = Path.of("src/test/resources/strangers/found");
        if (!Files.isDirectory(found)) {
            return;
        }
        try (var files = Files.newDirectoryStream(found, entry + "-*")) {
            for (Path file : files) {
                byte[] bytes = Files.readAllBytes(file);
                assertThatCode(() -> entry.read(bytes)).as(file.toString()).doesNotThrowAnyException();
            }
        }
    }
}
