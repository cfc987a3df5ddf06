package org.cleardays.portal.access;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

/**
 * Notes what broke under a request. An exception's message, a path or a parameter may hold somebody's name or a token, so only types
 * and places in our code are written down (threats F11); the server's own log of it is off.
 */
public final class Mishap {

    private static final Logger LOG = LoggerFactory.getLogger(Mishap.class);
    private static final int PLACES = 12;

    private Mishap() {
    }

    public static void note(HttpServletRequest request) {
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable thrown) {
            LOG.error("A request failed: {}", described(thrown));
        }
    }

    private static String described(Throwable thrown) {
        StringBuilder text = new StringBuilder();
        for (Throwable cause = thrown; cause != null; cause = cause.getCause() == cause ? null : cause.getCause()) {
            text.append(cause.getClass().getName());
            StackTraceElement[] places = cause.getStackTrace();
            for (int i = 0, written = 0; i < places.length && written < PLACES; i++) {
                if (i == 0 || places[i].getClassName().startsWith("org.cleardays")) {
                    text.append("\n    at ").append(places[i]);
                    written++;
                }
            }
            text.append('\n');
        }
        return text.toString();
    }
}
