package org.cleardays.handover;

import java.util.Locale;
import java.util.UUID;

/**
 * A foreseeable outcome of a stage. Each stage's outcomes are a sealed interface that extends this one, so that Java matches them
 * exhaustively, and a route asks for {@code ${body.outcome}}; a test compares the route's choices with what the sealed type permits.
 */
public interface Outcome {

    /** The record to be handed on: a report, a mail, a request. */
    UUID id();

    /** The outcome's word in a route: the type's name in kebab case, {@code waits-for-release}. */
    default String getOutcome() {
        return wordFor(getClass());
    }

    /** The word of one outcome type. */
    static String wordFor(Class<?> type) {
        return type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "-").toLowerCase(Locale.ROOT);
    }
}
