package org.cleardays.pack.progress;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

import org.cleardays.pack.progress.Step.Kind;

/**
 * The newest building of each conference's pack, step by step. Each step is kept as it happens, so that a refresh, another node, or
 * whoever comes after a failure or a crash finds it; those who look on are woken, and never waited for.
 */
public final class PackProgress {

    /** What somebody is to do when it has failed: nothing yet. */
    private static final String FAILED = "It could not be built this time. Nothing that came in is lost, and nobody was sent anything. Cleardays "
            + "tries again by itself, after a pause that grows. If that does not help, it waits under Held, from where it can be tried again.";

    private final JdbcSteps rows;
    private final Clock clock;
    private final Map<UUID, List<Runnable>> lookingOn = new ConcurrentHashMap<>();

    PackProgress(JdbcSteps rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** Somebody has asked for it; belongs to the transaction that hands the work over. */
    public void asked(UUID conferenceId) {
        rows.first(conferenceId, Kind.DONE, "Asked for. It begins in a moment.", clock.instant());
        rows.afterwards(() -> wake(conferenceId), () -> { });
    }

    /** A building begins: the one that was asked for, or one that is due. */
    public void begin(UUID conferenceId) {
        boolean waits = rows.of(conferenceId).size() == 1 && isRunning(conferenceId);
        String words = "Begun: what has come in is looked at.";
        atOnce(conferenceId, () -> {
            if (waits) {
                rows.next(conferenceId, Kind.DONE, words, clock.instant());
            } else {
                rows.first(conferenceId, Kind.DONE, words, clock.instant());
            }
        });
    }

    public void step(UUID conferenceId, Kind kind, String words) {
        atOnce(conferenceId, () -> rows.next(conferenceId, kind, words, clock.instant()));
    }

    /** It has ended; belongs to the transaction in which the pack is kept, and is told when that is done. */
    public void end(UUID conferenceId, String words) {
        rows.next(conferenceId, Kind.ENDED, words, clock.instant());
        rows.afterwards(() -> wake(conferenceId), () -> fail(conferenceId));
    }

    /** It came to nothing. */
    public void fail(UUID conferenceId) {
        step(conferenceId, Kind.FAILED, FAILED);
    }

    /** Whether one was asked for or is being built, on any node. */
    public boolean isRunning(UUID conferenceId) {
        List<Step> steps = of(conferenceId);
        return !steps.isEmpty() && !steps.getLast().last();
    }

    /** The steps so far of the newest building. */
    public List<Step> of(UUID conferenceId) {
        return rows.of(conferenceId);
    }

    /** Wakes at each step from now on that happens on this node, until what is answered here is run; the waking must take no time. */
    public Runnable lookOn(UUID conferenceId, Runnable woken) {
        lookingOn.computeIfAbsent(conferenceId, none -> new CopyOnWriteArrayList<>()).add(woken);
        return () -> lookingOn.computeIfPresent(conferenceId, (id, all) -> {
            all.remove(woken);
            return all.isEmpty() ? null : all;
        });
    }

    /** One after the other, though the parts of a pack are printed at the same time. */
    private void atOnce(UUID conferenceId, Runnable kept) {
        synchronized (rows) {
            rows.atOnce(kept);
        }
        wake(conferenceId);
    }

    private void wake(UUID conferenceId) {
        lookingOn.getOrDefault(conferenceId, List.of()).forEach(Runnable::run);
    }
}
