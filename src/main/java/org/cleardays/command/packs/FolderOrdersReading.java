package org.cleardays.command.packs;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads what {@code conference.yaml} says beside the booking; everything that is wrong is told at once. */
final class FolderOrdersReading {

    /** The keys that are no booking's. */
    static final Set<String> KEYS = Set.of("reports", "agencyReleases", "releases", "letThrough");

    private final List<String> faults = new ArrayList<>();

    private FolderOrdersReading() {
    }

    static FolderOrders of(Map<String, Object> written) {
        FolderOrdersReading reading = new FolderOrdersReading();
        FolderOrders orders = new FolderOrders(
                reading.each(written, "reports", Set.of("file", "author", "received"), reading::named),
                reading.each(written, "agencyReleases", Set.of("author", "reader", "by", "how"), reading::agencyRelease),
                reading.each(written, "releases", Set.of("author", "reader", "statements", "decidedBy", "reason"), reading::release),
                reading.each(written, "letThrough", Set.of("words", "reader", "decidedBy", "reason"), reading::letThrough));
        if (!reading.faults.isEmpty()) {
            throw new FolderRefused(reading.faults);
        }
        return orders;
    }

    private FolderOrders.Named named(Row row) {
        return new FolderOrders.Named(row.needed("file"), row.needed("author"), row.moment("received"));
    }

    private FolderOrders.AgencyRelease agencyRelease(Row row) {
        return new FolderOrders.AgencyRelease(row.needed("author"), row.text("reader"), row.needed("by"), row.needed("how"));
    }

    private FolderOrders.Release release(Row row) {
        return new FolderOrders.Release(row.needed("author"), row.needed("reader"), row.numbers("statements"),
                row.needed("decidedBy"), row.needed("reason"));
    }

    private FolderOrders.LetThrough letThrough(Row row) {
        return new FolderOrders.LetThrough(row.needed("words"), row.needed("reader"), row.needed("decidedBy"), row.needed("reason"));
    }

    private <T> List<T> each(Map<String, Object> written, String key, Set<String> known, java.util.function.Function<Row, T> reading) {
        List<T> read = new ArrayList<>();
        if (!(written.getOrDefault(key, List.of()) instanceof List<?> rows)) {
            faults.add(key + " needs a list.");
            return read;
        }
        for (int i = 0; i < rows.size(); i++) {
            String at = key + "[" + i + "]";
            if (rows.get(i) instanceof Map<?, ?> values) {
                values.keySet().stream().map(String::valueOf).filter(name -> !known.contains(name))
                        .forEach(name -> faults.add(at + "." + name + " is not a key here; known are "
                                 + String.join(", ", known.stream().sorted().toList()) + "."));
                read.add(reading.apply(new Row(at, values)));
            } else {
                faults.add(at + " needs keys of its own.");
            }
        }
        return read;
    }

    /** One entry of a list. */
    private final class Row {

        private final String at;
        private final Map<?, ?> values;

        Row(String at, Map<?, ?> values) {
            this.at = at;
            this.values = values;
        }

        String text(String key) {
            Object value = values.get(key);
            return value == null ? "" : String.valueOf(value).strip();
        }

        String needed(String key) {
            if (text(key).isEmpty()) {
                faults.add(at + "." + key + " is missing.");
            }
            return text(key);
        }

        Optional<LocalDateTime> moment(String key) {
            try {
                return text(key).isEmpty() ? Optional.empty() : Optional.of(LocalDateTime.parse(text(key)));
            } catch (DateTimeException e) {
                faults.add(at + "." + key + " is \"" + text(key) + "\"; write a date and time such as 2026-06-03T16:20.");
                return Optional.empty();
            }
        }

        List<Integer> numbers(String key) {
            List<Integer> numbers = new ArrayList<>();
            List<?> written = values.get(key) instanceof List<?> list ? list : values.get(key) == null ? List.of() : List.of(values.get(key));
            for (Object number : written) {
                if (String.valueOf(number).matches("\\d{1,4}")) {
                    numbers.add(Integer.valueOf(String.valueOf(number)));
                } else {
                    faults.add(at + "." + key + " holds \"" + number + "\"; write the numbers of statements such as [2, 5].");
                }
            }
            return List.copyOf(numbers);
        }
    }
}
