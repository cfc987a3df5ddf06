package org.cleardays.document.worker;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.cleardays.document.file.OpenedFile.Why;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A running worker, which opens one file after another; not for two threads at once. */
final class Worker {

    /** On a busy machine; it takes a second or so otherwise. */
    private static final Duration TO_START = Duration.ofSeconds(30);
    private static final int SECONDS_TO_END = 2;
    /** What a request begins with. */
    static final int TO_OPEN = 1;
    static final int TO_LOOK_AT = 2;

    private static final Logger LOG = LoggerFactory.getLogger(Worker.class);

    /** A file was not answered, and the worker has ended. */
    static final class Ended extends Exception {

        private static final long serialVersionUID = 1;

        private final Why why;

        Ended(Why why) {
            super(why.name());
            this.why = why;
        }

        Why why() {
            return why;
        }
    }

    private final Process process;
    private final WorkFolder folder;
    private final ScheduledExecutorService clock;
    private final DataOutputStream requests;
    private final DataInputStream answers;
    private int opened;

    private Worker(Process process, WorkFolder folder, ScheduledExecutorService clock) {
        this.process = process;
        this.folder = folder;
        this.clock = clock;
        this.requests = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
        this.answers = new DataInputStream(new BufferedInputStream(process.getInputStream()));
    }

    /** Starts one and waits until it is ready; {@link IOException} where that cannot be. */
    static Worker start(WorkerCommand command, ScheduledExecutorService clock) throws IOException {
        WorkFolder folder = WorkFolder.create();
        try {
            Worker worker = new Worker(process(command, folder), folder, clock);
            worker.awaitReady();
            return worker;
        } catch (IOException e) {
            folder.remove();
            throw e;
        }
    }

    /** Nothing of our own environment goes along: secrets stand in it. */
    private static Process process(WorkerCommand command, WorkFolder folder) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command.words(folder)).directory(folder.path().toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().clear();
        builder.environment().put("LC_ALL", "C.UTF-8");
        return builder.start();
    }

    private void awaitReady() throws IOException {
        Turn turn = new Turn(clock, TO_START, this::kill);
        boolean ready = false;
        try {
            ready = answers.readInt() == WorkerMain.READY;
        } finally {
            ready &= turn.endsInTime();
            if (!ready) {
                kill();
            }
        }
        if (!ready) {
            throw new IOException("A reader of files did not become ready");
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    long pid() {
        return process.pid();
    }

    /** How many files it has answered. */
    int opened() {
        return opened;
    }

    /** What is written to it before the file itself. */
    private interface Question {

        void write(DataOutputStream requests) throws IOException;
    }

    /** Its answer; where it has none within the limit, the worker is ended. */
    Answer open(byte[] file, Duration limit) throws Ended {
        return ask(requests -> requests.writeByte(TO_OPEN), file, limit);
    }

    /** What it sees of the file from this page on; the same holds. */
    Answer look(byte[] file, int from, Duration limit) throws Ended {
        return ask(requests -> {
            requests.writeByte(TO_LOOK_AT);
            requests.writeInt(from);
        }, file, limit);
    }

    private Answer ask(Question question, byte[] file, Duration limit) throws Ended {
        Turn turn = new Turn(clock, limit, this::kill);
        try {
            Answer answer = ask(question, file);
            opened++;
            if (!turn.endsInTime()) {
                end();
            }
            return answer;
        } catch (IOException e) {
            boolean inTime = turn.endsInTime();
            throw new Ended(inTime ? whyItEnded() : Why.TOO_LONG);
        }
    }

    private Answer ask(Question question, byte[] file) throws IOException {
        question.write(requests);
        requests.writeInt(file.length);
        requests.write(file);
        requests.flush();
        return Answer.read(answers);
    }

    private Why whyItEnded() {
        awaitEnd();
        boolean full = !process.isAlive() && process.exitValue() == WorkerCommand.HEAP_IS_FULL;
        return full ? Why.TOO_MUCH_MEMORY : Why.CRASHED;
    }

    private void awaitEnd() {
        try {
            process.waitFor(SECONDS_TO_END, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Ends it for good; its folder goes with it. Repeating it changes nothing. */
    void end() {
        kill();
        awaitEnd();
        try {
            folder.remove();
        } catch (IOException e) {
            LOG.warn("The folder of a reader that was ended could not be removed: {}", e.getClass().getSimpleName());
        }
    }

    /** Also those that a prefix of its command has started. */
    private void kill() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}
