package org.cleardays.conference.booking;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.cleardays.conference.BookingRefused;

/** What is wrong with a booking: one sentence for each key, in the order found. */
final class Faults {

    private final Map<String, String> byKey = new LinkedHashMap<>();

    void add(String key, String says) {
        byKey.putIfAbsent(key, key + " " + says + ".");
    }

    void addUnless(boolean right, String key, String says) {
        if (!right) {
            add(key, says);
        }
    }

    void addMissing(String key, Object value) {
        boolean blank = value instanceof String text && text.isBlank();
        boolean empty = value instanceof Collection<?> many && many.isEmpty();
        addUnless(value != null && !blank && !empty, key, "is missing");
    }

    boolean none() {
        return byKey.isEmpty();
    }

    void refuseIfAny() {
        if (!none()) {
            throw new BookingRefused(List.copyOf(byKey.values()));
        }
    }
}
