package org.cleardays.document.worker;

import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

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
public final class WorkerDoor implements FileDoor, AutoCloseable {

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
        if (!hasItsTurn()) {
            return new Stopped(FileKind.UNKNOWN, Why.NO_READER);
        }
        try {
            return workers.take().map(worker -> open(bytes, worker)).orElse(new Stopped(FileKind.UNKNOWN, Why.NO_READER));
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

    private OpenedFile open(byte[] bytes, Worker worker) {
        try {
            return switch (worker.open(bytes, settings.limit())) {
                case Answer.Opened(OpenedFile file, boolean tired) -> {
                    keepUnless(tired || worker.opened() >= settings.files() || !worker.isAlive(), worker);
                    yield file;
                }
                case Answer.Failed(String place) -> {
                    LOG.warn("A file could not be opened: {}", place);
                    workers.end(worker);
                    yield new Stopped(FileKind.UNKNOWN, Why.CRASHED);
                }
            };
        } catch (Worker.Ended e) {
            workers.end(worker);
            Why why = workers.isClosed() ? Why.NO_READER : e.why();
            LOG.warn("The reader of a file was ended: {}", why);
            return new Stopped(FileKind.UNKNOWN, why);
        }
    }

    private void keepUnless(boolean worn, Worker worker) {
        if (worn) {
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
