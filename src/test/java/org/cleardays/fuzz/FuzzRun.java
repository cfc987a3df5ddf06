package org.cleardays.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/**
 * {@code mvn test -P fuzz} runs Jazzer on each entry for its share of an hour, one after another, each in a process with a heap of 512 MB;
 * {@code -Dfuzz.minutes=5} for five minutes in all, {@code -Dfuzz.entries=PDF,DOC} for some of them. Corpora, findings and the table of what
 * was run stand in {@code target/fuzz}. A crash, a hang of 30 seconds or a full heap fails it, after all have had their turn.
 */
class FuzzRun {

    private static final Path FOLDER = Path.of("target/fuzz").toAbsolutePath();
    private static final int HANG = 30;
    private static final String INSTRUMENTED = "org.cleardays.document.**:org.cleardays.report.**:org.apache.poi.**:org.apache.pdfbox.**:"
            + "org.apache.fontbox.**:jakarta.mail.**:org.eclipse.angus.mail.**:org.bouncycastle.asn1.**:"
            + "org.bouncycastle.cms.**:org.jsoup.**:org.apache.commons.compress.**";
    private static final Pattern DONE = Pattern.compile("Done (\\d+) runs in (\\d+) second");
    private static final Pattern LAST = Pattern.compile("(?m)^#(\\d+)\\s");

    @Test
    void nothingCrashesHangsOrFillsItsHeap() throws IOException, InterruptedException {
        double minutes = Double.parseDouble(System.getProperty("cleardays.fuzz.minutes"));
        String wanted = System.getProperty("cleardays.fuzz.entries", "");
        int shares = Arrays.stream(Entry.values()).mapToInt(Entry::share).sum();
        List<String> findings = new ArrayList<>();
        for (Entry entry : Entry.values()) {
            if (wanted.isBlank() || List.of(wanted.split(",")).contains(entry.name())) {
                run(entry, Math.max(1, Math.round(minutes * 60 * entry.share() / shares)), findings);
            }
        }
        assertThat(findings).isEmpty();
    }

    private static void run(Entry entry, long seconds, List<String> findings) throws IOException, InterruptedException {
        Path folder = Files.createDirectories(FOLDER.resolve(entry.name()));
        writeSeeds(entry, Files.createDirectories(folder.resolve("seeds")));
        Files.createDirectories(folder.resolve("corpus"));
        Path log = folder.resolve("log.txt");
        int exit = new ProcessBuilder(command(entry, seconds)).directory(folder.toFile()).redirectErrorStream(true).redirectOutput(log.toFile())
                .start().waitFor();
        String said = Files.readString(log, java.nio.charset.StandardCharsets.ISO_8859_1);
        String line = "| %s | %s | %s |".formatted(entry, runs(said), exit == 0 ? "nothing" : "exit " + exit + ", see " + log);
        Files.writeString(FOLDER.resolve("runs.md"), line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        if (exit != 0) {
            findings.add(line);
        }
    }

    private static List<String> command(Entry entry, long seconds) {
        return List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m", "-Xss1m", "-XX:+UseSerialGC",
                "-Dcleardays.fuzz.entry=" + entry, "-Dlogback.configurationFile=fuzz-logback.xml", "-cp", System.getProperty("java.class.path"),
                "com.code_intelligence.jazzer.Jazzer", "--target_class=" + Fuzzed.class.getName(), "--instrumentation_includes=" + INSTRUMENTED,
                "--reproducer_path=.", "corpus", "seeds", "-max_total_time=" + seconds, "-timeout=" + HANG, "-rss_limit_mb=2500",
                "-max_len=65536", "-artifact_prefix=found-", "-print_final_stats=1");
    }

    private static void writeSeeds(Entry entry, Path folder) throws IOException {
        List<byte[]> seeds = entry.seeds();
        for (int i = 0; i < seeds.size(); i++) {
            Files.write(folder.resolve("seed-" + i), seeds.get(i));
        }
    }

    /** Seconds and executions, as Jazzer tells them. */
    private static String runs(String said) {
        Matcher done = DONE.matcher(said);
        if (done.find()) {
            return done.group(2) + " s | " + done.group(1);
        }
        String last = LAST.matcher(said).results().reduce((one, other) -> other).map(found -> found.group(1)).orElse("0");
        return "ended early | " + last;
    }
}
