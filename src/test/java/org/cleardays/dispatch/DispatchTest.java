package org.cleardays.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DispatchTest {

    @ParameterizedTest
    @Tag("C9")
    @Tag("C11")
    @CsvSource(textBlock = """
            '',                                          queued
            later,                                       queued
            stopped,                                     stopped
            stopped let-through,                         queued
            stopped let-through stopped,                 stopped
            uncertain,                                   uncertain
            uncertain later,                             uncertain
            uncertain handed-over,                       handed-over
            refused,                                     refused
            handed-over relayed,                         handed-over
            handed-over delayed,                         handed-over
            handed-over delivered,                       delivered
            delivered handed-over,                       delivered
            handed-over delivered bounced,               bounced
            handed-over bounced delivered,               bounced
            handed-over delivered opened,                opened
            handed-over delivered opened acknowledged,   acknowledged
            """)
    void itsStateIsComputedFromAllItsEvents(String happened, String state) {
        assertThat(stateOf(false, happened)).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            '',                    to-post
            stopped,               stopped
            stopped let-through,   to-post
            posted,                posted
            """)
    void aLetterWaitsToBePosted(String happened, String state) {
        assertThat(stateOf(true, happened)).isEqualTo(state);
    }

    /** A move withdraws what waits: what the gate had stopped is no freer for that. */
    @ParameterizedTest
    @CsvSource({"stopped, true", "stopped withdrawn, true", "stopped let-through, false", "stopped let-through stopped withdrawn, true",
        "withdrawn, false", "stopped let-through withdrawn, false"})
    void whatTheGateStoppedStaysKeptUntilSomebodyLetsItThroughWhateverElseHappens(String happened, boolean kept) {
        List<Dispatch.Event> events = Arrays.stream(happened.split(" ")).map(what -> new Dispatch.Event(what, Instant.EPOCH, "")).toList();
        assertThat(new Dispatch(UUID.randomUUID(), Optional.empty(), Optional.empty(), "pack", UUID.randomUUID(), "chair@council.test", "subject", "id",
                "withdrawn", events, Instant.EPOCH).isKeptByTheGate()).isEqualTo(kept);
    }

    private static String stateOf(boolean paper, String happened) {
        return Dispatch.stateOf(paper, Arrays.stream(happened.split(" ")).map(what -> new Dispatch.Event(what, Instant.EPOCH, ""))
                .toList());
    }
}
