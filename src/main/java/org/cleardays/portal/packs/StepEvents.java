package org.cleardays.portal.packs;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.cleardays.pack.progress.PackProgress;
import org.cleardays.pack.progress.Step;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** The steps of a building as server-sent events: those there were, then each as it happens; it ends with the last. */
@Component
class StepEvents {

    private static final long FIVE_MINUTES = 5L * 60 * 1000;

    private final PackProgress progress;

    StepEvents(PackProgress progress) {
        this.progress = progress;
    }

    SseEmitter of(UUID conferenceId) {
        SseEmitter emitter = new SseEmitter(FIVE_MINUTES);
        Telling telling = new Telling(emitter);
        Runnable enough = progress.lookOn(conferenceId, telling::tell);
        emitter.onCompletion(enough);
        emitter.onTimeout(emitter::complete);
        List<Step> sofar = progress.of(conferenceId);
        sofar.forEach(telling::tell);
        return emitter;
    }

    /** Tells each step once, although a step may come while those before it are being told. */
    private static final class Telling {

        private final SseEmitter emitter;
        private int told;

        Telling(SseEmitter emitter) {
            this.emitter = emitter;
        }

        synchronized void tell(Step step) {
            if (step.number() <= told) {
                return;
            }
            told = step.number();
            try {
                emitter.send(SseEmitter.event().id(String.valueOf(step.number())).name(step.last() ? "last" : "step")
                        .data(Map.of("number", step.number(), "words", step.words())));
                if (step.last()) {
                    emitter.complete();
                }
            } catch (IOException | IllegalStateException gone) {
                // whoever looked on has left
                emitter.completeWithError(gone);
            }
        }
    }
}
