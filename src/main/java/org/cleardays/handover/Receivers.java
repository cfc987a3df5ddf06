package org.cleardays.handover;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Who takes what is put aside: one receiver for each route. */
public final class Receivers {

    private final Map<String, Receiver> byRoute = new ConcurrentHashMap<>();

    /** From now on this receiver takes what is put aside for the route; there can be only one. */
    public void register(String route, Receiver receiver) {
        if (byRoute.putIfAbsent(route, receiver) != null) {
            throw new IllegalStateException("Two routes take what is put aside for " + route);
        }
    }

    public void unregister(String route) {
        byRoute.remove(route);
    }

    public Set<String> routes() {
        return Set.copyOf(byRoute.keySet());
    }

    Receiver of(String route) {
        Receiver receiver = byRoute.get(route);
        if (receiver == null) {
            throw new NobodyReceivesYet(route);
        }
        return receiver;
    }

    /** The route is not running now: while starting or stopping. The work waits, and this does not count as a failed try. */
    static final class NobodyReceivesYet extends RuntimeException {

        NobodyReceivesYet(String route) {
            super("Nobody receives " + route + " yet");
        }
    }
}
