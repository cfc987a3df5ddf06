package org.cleardays.conference.booking;

import java.lang.reflect.RecordComponent;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The fields of one mapping of a booking; what cannot be read is noted under its full key and answered with null. */
final class BookingFields {

    private final Map<?, ?> written;
    private final String path;
    private final Faults faults;

    BookingFields(Map<?, ?> written, String path, Faults faults) {
        this.written = written;
        this.path = path;
        this.faults = faults;
    }

    void knownOnly(Class<? extends Record> shape) {
        List<String> known = Arrays.stream(shape.getRecordComponents()).map(RecordComponent::getName).toList();
        written.keySet().stream().map(String::valueOf).filter(key -> !known.contains(key))
                .forEach(key -> faults.add(path + key, "is not a key of a booking; known here are " + String.join(", ", known)));
    }

    String text(String key) {
        return one(key, "a text", value -> value);
    }

    LocalDate date(String key) {
        return one(key, "a date such as 2026-06-09", LocalDate::parse);
    }

    LocalDateTime dateTime(String key) {
        return one(key, "a date and time such as 2026-06-09T10:00", LocalDateTime::parse);
    }

    LocalTime time(String key) {
        return one(key, "a time of day such as 10:00", LocalTime::parse);
    }

    Boolean truth(String key) {
        return one(key, "true or false", value -> switch (value) {
            case "true" -> Boolean.TRUE;
            case "false" -> Boolean.FALSE;
            default -> throw new IllegalArgumentException(value);
        });
    }

    List<String> texts(String key) {
        return many(key, "a text", value -> value);
    }

    List<LocalDate> dates(String key) {
        return many(key, "a date such as 2026-06-09", LocalDate::parse);
    }

    <T> List<T> each(String key, Function<BookingFields, T> reading) {
        List<T> read = new ArrayList<>();
        List<?> values = list(key);
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i) instanceof Map<?, ?> mapping) {
                read.add(reading.apply(new BookingFields(mapping, path + key + "[" + i + "].", faults)));
            } else {
                faults.add(path + key + "[" + i + "]", "needs keys of its own");
            }
        }
        return read;
    }

    private <T> List<T> many(String key, String expected, Function<String, T> reading) {
        List<T> read = new ArrayList<>();
        List<?> values = list(key);
        for (int i = 0; i < values.size(); i++) {
            T value = parsed(path + key + "[" + i + "]", values.get(i), expected, reading);
            if (value != null) {
                read.add(value);
            }
        }
        return read;
    }

    private List<?> list(String key) {
        Object value = written.get(key);
        if (value == null || value instanceof List<?>) {
            return value == null ? List.of() : (List<?>) value;
        }
        faults.add(path + key, "needs a list");
        return List.of();
    }

    private <T> T one(String key, String expected, Function<String, T> reading) {
        Object value = written.get(key);
        return value == null || value.toString().isBlank() ? null : parsed(path + key, value, expected, reading);
    }

    private <T> T parsed(String fullKey, Object value, String expected, Function<String, T> reading) {
        if (value instanceof List<?> || value instanceof Map<?, ?>) {
            faults.add(fullKey, "holds more than one value; write " + expected);
            return null;
        }
        try {
            return reading.apply(String.valueOf(value).strip());
        } catch (DateTimeException | IllegalArgumentException e) {
            faults.add(fullKey, "is \"" + value + "\"; write " + expected);
            return null;
        }
    }
}
