package org.cleardays.portal.packs;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.cleardays.pack.progress.PackProgress;
import org.cleardays.pack.progress.Step;

import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter.SseEventBuilder;

/**
 * One browser that looks on. It has a thread of its own, so that a slow line holds up neither the building nor those who look on beside it.
 * It looks each second besides, for the pack may be built on another node.
 */
final class Watching implements Runnable {

    /** A sign of life each so many seconds of silence: proxies cut what is silent, and a browser that has left is noticed. */
    private static final int SILENCE = 15;
    private static final long AGAIN_AFTER = 1000;

    private final PackProgress progress;
    private final UUID conferenceId;
    private final SseEmitter emitter;
    private final Semaphore woken = new Semaphore(0);
    private volatile boolean left;
    private String told;

    Watching(PackProgress progress, UUID conferenceId, SseEmitter emitter, String after) {
        this.progress = progress;
        this.conferenceId = conferenceId;
        this.emitter = emitter;
        this.told = after;
    }

    void leave() {
        left = true;
        woken.release();
    }

    @Override
    public void run() {
        Runnable enough = progress.lookOn(conferenceId, woken::release);
        try {
            for (int silent = 0; !left && tellWhatIsNew(); silent++) {
                if (woken.tryAcquire(1, TimeUnit.SECONDS)) {
                    woken.drainPermits();
                    silent = 0;
                } else if (silent % SILENCE == SILENCE - 1) {
                    emitter.send(SseEmitter.event().comment("still here"));
                }
            }
            emitter.complete();
        } catch (IOException | IllegalStateException gone) {
            emitter.completeWithError(gone);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            enough.run();
        }
    }

    /** Whether there is more to come. */
    private boolean tellWhatIsNew() throws IOException {
        List<Step> steps = progress.of(conferenceId);
        for (Step step : steps.stream().filter(one -> one.isAfter(told)).toList()) {
            emitter.send(event(step));
            told = step.id();
        }
        return !steps.isEmpty() && !steps.getLast().last();
    }

    private static SseEventBuilder event(Step step) {
        return SseEmitter.event().id(step.id()).reconnectTime(AGAIN_AFTER).name(step.last() ? "last" : "step")
                .data(Map.of("build", step.build(), "number", step.number(), "kind", step.kind().word(), "words", step.words()));
    }
}
