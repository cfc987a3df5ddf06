package org.cleardays.document.worker;

import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

import org.cleardays.document.carried.Carried.Reason;
import org.cleardays.document.carried.Seen;
import org.cleardays.document.carried.SheetDoor;
import org.cleardays.document.file.FileDoor;
import org.cleardays.document.file.FileKind;
import org.cleardays.document.file.OpenedFile;
import org.cleardays.document.file.OpenedFile.Stopped;
import org.cleardays.document.file.OpenedFile.Why;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Opens files in processes of their own, a few of which are kept warm. A file that takes too long, too much memory, or its reader's life
 * is answered as {@link Stopped}, and the next one gets a fresh process. Where none can be started, nothing is read.
 */
public final class WorkerDoor implements FileDoor, SheetDoor, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(WorkerDoor.class);

    /** Longer than everybody before us in the queue may take; then a person is told rather than kept waiting. */
    private static final int MINUTES_IN_THE_QUEUE = 5;

    private final WorkerSettings settings;
    private final Workers workers;
    private final Semaphore turns;

    public WorkerDoor(WorkerSettings settings) {
        this(settings, WorkerMain.class);
    }

    WorkerDoor(WorkerSettings settings, Class<?> program) {
        this.settings = settings;
        this.workers = new Workers(new WorkerCommand(settings, program.getName()));
        this.turns = new Semaphore(settings.processes(), true);
    }

    @Override
    public OpenedFile open(byte[] bytes) {
        return ask(worker -> worker.open(bytes, settings.limit()), answer -> answer instanceof Answer.Opened(OpenedFile file, boolean tired)
                ? file : new Stopped(FileKind.UNKNOWN, Why.CRASHED), why -> new Stopped(FileKind.UNKNOWN, why));
    }

    @Override
    public Seen look(byte[] bytes, int from) {
        return ask(worker -> worker.look(bytes, from, settings.limit()), answer -> answer instanceof Answer.Looked(Seen seen, boolean tired)
                ? seen : new Seen.Nothing(Reason.CRASHED), why -> new Seen.Nothing(reason(why)));
    }

    private static Reason reason(Why why) {
        return switch (why) {
            case TOO_LONG -> Reason.TOOK_TOO_LONG;
            case TOO_MUCH_MEMORY -> Reason.TOO_MUCH_MEMORY;
            case CRASHED -> Reason.CRASHED;
            case NO_READER -> Reason.NO_READER;
        };
    }

    /** What is asked of a worker. */
    private interface Question {

        Answer of(Worker worker) throws Worker.Ended;
    }

    private <T> T ask(Question question, Function<Answer, T> heard, Function<Why, T> stopped) {
        if (!hasItsTurn()) {
            return stopped.apply(Why.NO_READER);
        }
        try {
            Optional<Worker> worker = workers.take();
            return worker.isEmpty() ? stopped.apply(Why.NO_READER) : heard.apply(ask(question, worker.get()));
        } catch (Worker.Ended e) {
            LOG.warn("The reader of a file was ended: {}", e.why());
            return stopped.apply(workers.isClosed() ? Why.NO_READER : e.why());
        } finally {
            turns.release();
        }
    }

    private boolean hasItsTurn() {
        try {
            return turns.tryAcquire(MINUTES_IN_THE_QUEUE, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Answer ask(Question question, Worker worker) throws Worker.Ended {
        try {
            Answer answer = question.of(worker);
            switch (answer) {
                case Answer.Opened(OpenedFile file, boolean tired) -> keepUnless(tired, worker);
                case Answer.Looked(Seen seen, boolean tired) -> keepUnless(tired, worker);
                case Answer.Failed(String place) -> {
                    LOG.warn("A file could not be opened: {}", place);
                    workers.end(worker);
                }
            }
            return answer;
        } catch (Worker.Ended e) {
            workers.end(worker);
            throw e;
        }
    }

    private void keepUnless(boolean tired, Worker worker) {
        if (tired || worker.opened() >= settings.files() || !worker.isAlive()) {
            workers.end(worker);
        } else {
            workers.giveBack(worker);
        }
    }

    /** Whether files can be read: a process waits for them, or one can be started now; while all are busy, whether the last start went well. */
    public boolean canRead() {
        if (!turns.tryAcquire()) {
            return !workers.startFailed();
        }
        try {
            Optional<Worker> worker = workers.take();
            worker.ifPresent(workers::giveBack);
            return worker.isPresent();
        } finally {
            turns.release();
        }
    }

    /** Ends every process; a file that is being read then is answered as stopped. */
    @Override
    public void close() {
        workers.close();
    }
}
