package org.cleardays.document.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.cleardays.document.file.FileKind;
import org.cleardays.document.file.OpenedFile;
import org.cleardays.document.file.OpenedFile.Stopped;
import org.cleardays.document.file.OpenedFile.Why;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that end their reader, each in its own way; and the next file, which is none the worse for it. */
@Tag("B8")
@Tag("B13")
@Tag("B14")
class WorkerDoorTest {

    private static final WorkerSettings SETTINGS = WorkerSettings.USUAL.withLimit(Duration.ofSeconds(10));
    private static final WorkerDoor DOOR = new WorkerDoor(SETTINGS.withHeap(64), ReaderOnDemand.class);

    @AfterAll
    static void close() {
        DOOR.close();
    }

    @Test
    void aFileThatTakesTooLongIsEnded() {
        try (WorkerDoor hasty = new WorkerDoor(SETTINGS.withLimit(Duration.ofMillis(500)), ReaderOnDemand.class)) {
            assertThat(open(hasty, "spin")).isEqualTo(stopped(Why.TOO_LONG));
            assertThat(said(hasty, "next")).isEqualTo("next");
        }
    }

    @Test
    void aFileThatFillsTheMemoryIsNamed() {
        assertThat(open(DOOR, "fill-memory")).isEqualTo(stopped(Why.TOO_MUCH_MEMORY));
        assertThat(said(DOOR, "next")).isEqualTo("next");
    }

    @Test
    void aFileThatEndsItsReaderIsNamed() {
        assertThat(open(DOOR, "exit 7")).isEqualTo(stopped(Why.CRASHED));
        assertThat(said(DOOR, "next")).isEqualTo("next");
    }

    @Test
    void aFileAtWhichALibraryFailsIsNamed() {
        assertThat(open(DOOR, "throw")).isEqualTo(stopped(Why.CRASHED));
        assertThat(open(DOOR, "recurse")).isEqualTo(stopped(Why.CRASHED));
        assertThat(said(DOOR, "next")).isEqualTo("next");
    }

    @Test
    void aReaderKilledInTheMiddleIsACrash(@TempDir Path folder) throws Exception {
        ProcessHandle reader = process(DOOR);
        Path busy = folder.resolve("busy");
        CompletableFuture<OpenedFile> file = CompletableFuture.supplyAsync(() -> open(DOOR, "say-so-and-spin " + busy));
        await().until(() -> Files.exists(busy));
        reader.destroyForcibly();
        assertThat(file.get(10, TimeUnit.SECONDS)).isEqualTo(stopped(Why.CRASHED));
        assertThat(said(DOOR, "next")).isEqualTo("next");
    }

    @Test
    void aReaderThatDiedWhileNobodyAskedIsReplaced() throws Exception {
        ProcessHandle reader = process(DOOR);
        reader.destroyForcibly();
        reader.onExit().get(10, TimeUnit.SECONDS);
        assertThat(process(DOOR).pid()).isNotEqualTo(reader.pid());
    }

    @Test
    void aReaderStaysWarmForTheNextFileAndIsReplacedAfterSomeFiles() {
        try (WorkerDoor door = new WorkerDoor(SETTINGS.withFiles(2), ReaderOnDemand.class)) {
            List<String> processes = List.of(said(door, "process"), said(door, "process"), said(door, "process"));
            assertThat(processes.get(1)).isEqualTo(processes.get(0));
            assertThat(processes.get(2)).isNotEqualTo(processes.get(0));
        }
    }

    @Test
    void whatLibrariesPrintIsNoAnswer() {
        assertThat(said(DOOR, "print")).isEqualTo("printed");
    }

    @Test
    void nothingOfOneFileIsLeftForTheNextNorAfterTheEnd() {
        try (WorkerDoor door = new WorkerDoor(SETTINGS, ReaderOnDemand.class)) {
            Path left = Path.of(said(door, "leave-a-file"));
            assertThat(said(door, "what-is-left")).isEqualTo("[]");
            assertThat(left.getParent().getFileName().toString()).startsWith("cleardays-reader-");
            door.close();
            assertThat(Files.exists(left.getParent())).isFalse();
        }
    }

    @Test
    void noSecretGoesAlong() {
        assertThat(said(DOOR, "environment")).isEqualTo("{LC_ALL=C.UTF-8}");
    }

    @Test
    void nothingIsReachedByTheNetwork() throws IOException {
        try (ServerSocket listens = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            assertThat(said(DOOR, "network " + listens.getLocalPort() + " " + InetAddress.getLocalHost().getHostName())).isEqualTo("reached []");
        }
    }

    /** Where this machine lets a user make such a namespace, as the unit in {@code src/site} does. */
    @Test
    void aPrefixTakesTheNetworkItselfAway() throws Exception {
        List<String> prefix = List.of("unshare", "-rn");
        assumeTrue(new ProcessBuilder("sh", "-c", String.join(" ", prefix) + " true").start().waitFor() == 0);
        assertThat(said(DOOR, "interfaces")).isNotEqualTo("[]");
        try (WorkerDoor door = new WorkerDoor(SETTINGS.withCommandPrefix(prefix), ReaderOnDemand.class)) {
            assertThat(said(door, "interfaces")).isEqualTo("[]");
        }
    }

    @Test
    void withoutAReaderNothingIsReadAndHealthKnows() {
        try (WorkerDoor door = new WorkerDoor(SETTINGS.withCommandPrefix(List.of("/nowhere/unshare")))) {
            assertThat(open(door, "anything")).isEqualTo(stopped(Why.NO_READER));
            assertThat(door.canRead()).isFalse();
        }
        assertThat(DOOR.canRead()).isTrue();
    }

    @Test
    void aPrefixThatStartsNoReaderIsNoReader() {
        try (WorkerDoor door = new WorkerDoor(SETTINGS.withCommandPrefix(List.of("/bin/true")))) {
            assertThat(open(door, "anything")).isEqualTo(stopped(Why.NO_READER));
        }
    }

    @Test
    void afterTheEndNothingIsRead() {
        WorkerDoor door = new WorkerDoor(SETTINGS, ReaderOnDemand.class);
        ProcessHandle reader = process(door);
        door.close();
        assertThat(reader.isAlive()).isFalse();
        assertThat(open(door, "anything")).isEqualTo(stopped(Why.NO_READER));
    }

    private static ProcessHandle process(WorkerDoor door) {
        return ProcessHandle.of(Long.parseLong(said(door, "process"))).orElseThrow();
    }

    private static String said(WorkerDoor door, String words) {
        return ((OpenedFile.Broken) open(door, words)).detail();
    }

    private static OpenedFile open(WorkerDoor door, String words) {
        return door.open(words.getBytes(StandardCharsets.UTF_8));
    }

    private static Stopped stopped(Why why) {
        return new Stopped(FileKind.UNKNOWN, why);
    }
}
