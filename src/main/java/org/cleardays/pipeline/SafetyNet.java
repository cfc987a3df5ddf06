package org.cleardays.pipeline;

import org.apache.camel.Exchange;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Notes a failure under any route. It neither handles nor tries again: the transaction rolls back and the engine does that.
 *
 * <p>An exception's message may hold somebody's name, so only types and places in our code are written down (threats F11).
 */
class SafetyNet {

    private static final Logger LOG = LoggerFactory.getLogger(SafetyNet.class);
    private static final int PLACES = 12;

    /** Called by the routes with the failed exchange. */
    public void note(Exchange exchange) {
        Throwable thrown = exchange.getProperty(Exchange.EXCEPTION_CAUGHT, Throwable.class);
        LOG.warn("Route {} failed: {}", exchange.getFromRouteId(), described(thrown));
    }

    private static String described(Throwable thrown) {
        StringBuilder text = new StringBuilder();
        for (Throwable cause = thrown; cause != null; cause = cause.getCause() == cause ? null : cause.getCause()) {
            text.append(cause.getClass().getName()).append(' ');
            describePlaces(cause, text);
        }
        return text.toString();
    }

    private static void describePlaces(Throwable cause, StringBuilder text) {
        StackTraceElement[] places = cause.getStackTrace();
        for (int i = 0, written = 0; i < places.length && written < PLACES; i++) {
            if (i == 0 || places[i].getClassName().startsWith("org.cleardays")) {
                text.append("\n    at ").append(places[i]);
                written++;
            }
        }
        text.append('\n');
    }
}
