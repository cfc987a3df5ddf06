package org.cleardays.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * More than 300 hostile, broken and odd files and mails, made here, go through the real door: each ends in exactly one outcome, in time, in
 * bounds, and with nothing asked of the network or left on the disk. Threats A10 to A16 and B1 to B14.
 */
@Tag("A10")
@Tag("A12")
@Tag("B2")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileFilesTest {

    private static final Path TABLE = Path.of("target/hostile-outcomes.md");

    /** One specimen, taken in. */
    private record Taken(String family, String name, String ending, long ms, long megabytes, String left, String expected) {

        static Taken of(String line) {
            String[] cells = line.split("\t", -1);
            return new Taken(cells[0], cells[1], cells[2], Long.parseLong(cells[3]), Long.parseLong(cells[4]), cells[5], cells[6]);
        }

        boolean isAsExpected() {
            return expected.isBlank() || Arrays.asList(expected.split("\\|")).contains(ending);
        }
    }

    @TempDir
    private static Path work;

    private final List<Taken> all = new ArrayList<>();
    private int visits;

    @BeforeAll
    void takeAllIn() throws IOException, InterruptedException {
        for (String folder : List.of("tmp", "home", "here/inner")) {
            Files.createDirectories(work.resolve(folder));
        }
        Path lines = work.resolve("lines.tsv");
        try (Canary canary = new Canary()) {
            Process run = new ProcessBuilder(command(canary.port(), lines)).directory(work.resolve("here/inner").toFile())
                    .redirectErrorStream(true).redirectOutput(work.resolve("log.txt").toFile()).start();
            assertThat(run.waitFor(10, TimeUnit.MINUTES)).as("the run ends").isTrue();
            assertThat(run.exitValue()).as(Files.readString(work.resolve("log.txt"))).isZero();
            visits = canary.visits();
        }
        Files.readAllLines(lines).stream().map(Taken::of).forEach(all::add);
        Files.copy(lines, TABLE.resolveSibling("hostile-outcomes.tsv"), StandardCopyOption.REPLACE_EXISTING);
        Files.writeString(TABLE, table());
        System.out.println(table());
    }

    private List<String> command(int canary, Path lines) {
        String classPath = Arrays.stream(System.getProperty("java.class.path").split(":")).map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(":"));
        return List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx640m", "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData", "-Djava.io.tmpdir=" + work.resolve("tmp"), "-Duser.home=" + work.resolve("home"),
                "-D" + Canary.PORT + "=" + canary, "-cp", classPath, HostileRun.class.getName(), lines.toString());
    }

    @Test
    void thereAreMoreThanThreeHundred() {
        assertThat(all).hasSizeGreaterThan(300);
    }

    @Test
    void eachEndsInOneOutcomeAndNoneInAnException() {
        assertThat(all).filteredOn(taken -> taken.ending().isBlank() || taken.ending().startsWith("THROWN")).isEmpty();
    }

    @Test
    void eachEndsAsItsKindMust() {
        assertThat(all).filteredOn(taken -> !taken.isAsExpected()).isEmpty();
    }

    @Test
    @Tag("B8")
    void noneTakesLongerThan30SecondsOrMoreThan512Megabytes() {
        assertThat(all).filteredOn(taken -> taken.ms() >= 31_000 || taken.megabytes() >= 512).isEmpty();
    }

    @Test
    @Tag("B5")
    void nothingIsAskedOfTheNetwork() {
        assertThat(visits).isZero();
    }

    @Test
    @Tag("B11")
    void nothingIsLeftOnTheDisk() throws IOException {
        assertThat(all).filteredOn(taken -> !taken.left().equals("[]")).isEmpty();
        try (Stream<Path> left = Files.list(work.resolve("tmp"))) {
            assertThat(left.map(Path::getFileName).map(Path::toString)).noneMatch(name -> name.startsWith("cleardays-reader-"));
        }
        assertThat(Stream.of("/tmp", "/", "/etc", "..", ".").map(Path::of).map(folder -> folder.resolve(Specimens.TRAVERSING))).noneMatch(Files::exists);
    }

    /** Family, outcome, how many, the slowest of them. */
    private String table() {
        Map<String, List<Taken>> groups = all.stream().collect(Collectors.groupingBy(taken -> "| " + taken.family() + " | " + taken.ending() + " | ",
                TreeMap::new, Collectors.toList()));
        String rows = groups.entrySet().stream().map(group -> group.getKey() + group.getValue().size() + " | "
                + group.getValue().stream().mapToLong(Taken::ms).max().orElse(0) + " |\n").collect(Collectors.joining());
        return "| family | outcome | count | slowest ms |\n|---|---|---|---|\n" + rows + "\n%d specimens, slowest %d ms, most memory %d MB, seed %d, %d visits to the canary\n"
                .formatted(all.size(), all.stream().mapToLong(Taken::ms).max().orElse(0), all.stream().mapToLong(Taken::megabytes).max().orElse(0),
                        Family.SEED, visits);
    }
}
