package org.cleardays.document.worker;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The workers that run: those that wait for a file, and those that read one. */
final class Workers implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Workers.class);

    private final WorkerCommand command;
    private final ScheduledExecutorService clock = clock();
    private final Set<Worker> running = new HashSet<>();
    private final Deque<Worker> waiting = new ArrayDeque<>();
    private boolean closed;
    private volatile boolean startFailed;

    Workers(WorkerCommand command) {
        this.command = command;
    }

    /** A warm one, or else a fresh one; none where none can be started. */
    Optional<Worker> take() {
        for (Worker worker = warm(); worker != null; worker = warm()) {
            if (worker.isAlive()) {
                return Optional.of(worker);
            }
            end(worker);
        }
        return isClosed() ? Optional.empty() : fresh();
    }

    private Optional<Worker> fresh() {
        try {
            Worker worker = Worker.start(command, clock);
            startFailed = false;
            began(worker);
            return Optional.of(worker);
        } catch (IOException e) {
            LOG.error("No reader of files could be started: {}", e.getClass().getSimpleName());
            startFailed = true;
            return Optional.empty();
        }
    }

    private synchronized Worker warm() {
        return waiting.poll();
    }

    private synchronized void began(Worker worker) {
        running.add(worker);
        if (closed) {
            worker.end();
        }
    }

    /** It may read another file. */
    synchronized void giveBack(Worker worker) {
        waiting.push(worker);
    }

    /** It may not. */
    void end(Worker worker) {
        worker.end();
        forget(worker);
    }

    private synchronized void forget(Worker worker) {
        running.remove(worker);
    }

    /** Whether the last start failed. */
    boolean startFailed() {
        return startFailed;
    }

    synchronized boolean isClosed() {
        return closed;
    }

    @Override
    public synchronized void close() {
        closed = true;
        waiting.clear();
        running.forEach(Worker::end);
        running.clear();
        clock.shutdownNow();
    }

    /** What comes after the end is not run: its worker has ended, too. */
    private static ScheduledExecutorService clock() {
        ScheduledThreadPoolExecutor clock = new ScheduledThreadPoolExecutor(1, runs -> {
            Thread thread = new Thread(runs, "file-readers-clock");
            thread.setDaemon(true);
            return thread;
        }, new ThreadPoolExecutor.DiscardPolicy());
        clock.setRemoveOnCancelPolicy(true);
        return clock;
    }
}
