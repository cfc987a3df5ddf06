package org.cleardays.portal.packs;

import java.time.Duration;
import java.util.UUID;

import org.cleardays.pack.progress.PackProgress;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * The steps of a building as server-sent events: those there were, then each as it happens; it ends with the last. Whoever lost the line
 * names the last step that came, and is told those after it.
 */
@Component
class StepEvents {

    /** Then a browser that is still there asks again by itself. */
    private static final Duration AT_LONGEST = Duration.ofMinutes(5);

    private final PackProgress progress;

    StepEvents(PackProgress progress) {
        this.progress = progress;
    }

    /** @param after the {@code id} of the last step that came, or an empty text */
    SseEmitter of(UUID conferenceId, String after) {
        SseEmitter emitter = new SseEmitter(AT_LONGEST.toMillis());
        Watching watching = new Watching(progress, conferenceId, emitter, after);
        emitter.onCompletion(watching::leave);
        emitter.onError(gone -> watching.leave());
        emitter.onTimeout(emitter::complete);
        Thread.ofVirtual().name("pack-steps").start(watching);
        return emitter;
    }
}
