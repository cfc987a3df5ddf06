package org.cleardays.pack.progress;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * The newest building of each conference's pack: its steps as they happen, for those who look on, and kept for those who come later.
 * Whoever looks on from another node than the one that builds sees the steps when the building has ended.
 */
public final class PackProgress {

    private final JdbcSteps rows;
    private final Clock clock;
    private final Map<UUID, List<Step>> running = new ConcurrentHashMap<>();
    private final Map<UUID, List<Consumer<Step>>> lookingOn = new ConcurrentHashMap<>();

    PackProgress(JdbcSteps rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** A building begins. */
    public void begin(UUID conferenceId) {
        running.put(conferenceId, new CopyOnWriteArrayList<>());
    }

    public void step(UUID conferenceId, String words) {
        add(conferenceId, words, false);
    }

    /** It has ended; needs a transaction, for what was done is kept. */
    public void end(UUID conferenceId, String words) {
        add(conferenceId, words, true);
        rows.replace(conferenceId, running.getOrDefault(conferenceId, List.of()));
        running.remove(conferenceId);
    }

    /** It came to nothing: what was done so far is forgotten, and those who look on are told. */
    public void fail(UUID conferenceId, String words) {
        add(conferenceId, words, true);
        running.remove(conferenceId);
    }

    /** Whether one is being built on this node now. */
    public boolean isRunning(UUID conferenceId) {
        return running.containsKey(conferenceId);
    }

    /** The steps so far of what is being built, or else those of what was built last. */
    public List<Step> of(UUID conferenceId) {
        List<Step> now = running.get(conferenceId);
        return now == null ? rows.of(conferenceId) : List.copyOf(now);
    }

    /** Tells of each step from now on, until what is answered here is run. */
    public Runnable lookOn(UUID conferenceId, Consumer<Step> told) {
        lookingOn.computeIfAbsent(conferenceId, none -> new CopyOnWriteArrayList<>()).add(told);
        return () -> lookingOn.getOrDefault(conferenceId, new ArrayList<>()).remove(told);
    }

    private void add(UUID conferenceId, String words, boolean last) {
        List<Step> steps = running.computeIfAbsent(conferenceId, none -> new CopyOnWriteArrayList<>());
        Step step = new Step(steps.size() + 1, words, clock.instant(), last);
        steps.add(step);
        lookingOn.getOrDefault(conferenceId, List.of()).forEach(told -> told.accept(step));
    }
}
