package org.cleardays.conference.authority;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads one authority's file and notes everything that is wrong with it: line, key, what stands there and what was expected. */
public final class AuthorityReading {

    private final AuthorityFile file;
    private final List<Fault> faults = new ArrayList<>();

    public AuthorityReading(AuthorityFile file) {
        this.file = file;
        faults.addAll(file.faults());
    }

    public AuthorityFile file() {
        return file;
    }

    /** The value of a key that must be there; empty and noted where it is missing or cannot be read. */
    public <T> Optional<T> required(Written.Fields in, String key, String expected, Function<String, T> reading) {
        if (in.find(key).isEmpty()) {
            missing(in, key, expected);
        }
        return optional(in, key, expected, reading);
    }

    /** The value of a key that may be left out; noted where it is there and cannot be read. */
    public <T> Optional<T> optional(Written.Fields in, String key, String expected, Function<String, T> reading) {
        return in.find(key).flatMap(value -> text(value, expected, reading));
    }

    /** One value, which has to be a text that can be read so. */
    public <T> Optional<T> text(Written value, String expected, Function<String, T> reading) {
        if (!(value instanceof Written.Text text)) {
            fault(value, "is %s; write %s.".formatted(value.kind(), expected));
            return Optional.empty();
        }
        try {
            return Optional.of(reading.apply(text.text().strip()));
        } catch (Unreadable e) {
            says(text, expected, " " + e.getMessage());
        } catch (IllegalArgumentException | DateTimeException e) {
            says(text, expected, "");
        }
        return Optional.empty();
    }

    /** The texts of a list, or the one text that stands in its place. */
    public <T> List<T> texts(Written.Fields in, String key, String expected, Function<String, T> reading) {
        List<Written> items = in.find(key).map(value -> value instanceof Written.Items list ? list.items() : List.of(value)).orElse(List.of());
        return items.stream().flatMap(item -> text(item, expected, reading).stream()).toList();
    }

    /** What is made of each group of keys in a list; empty where the key is left out. */
    public <T> List<T> each(Written.Fields in, String key, Function<Written.Fields, Optional<T>> reading) {
        return in.find(key).map(value -> {
            if (value instanceof Written.Items list) {
                return list.items().stream().flatMap(item -> group(item).flatMap(reading).stream()).toList();
            }
            fault(value, "is " + value.kind() + "; write a list of " + key + ".");
            return List.<T>of();
        }).orElse(List.of());
    }

    private Optional<Written.Fields> group(Written item) {
        if (item instanceof Written.Fields fields) {
            return Optional.of(fields);
        }
        fault(item, "is " + item.kind() + "; write a group of keys that begins with id.");
        return Optional.empty();
    }

    /** Notes each key that is not one of these. */
    public void knownOnly(Written.Fields in, Collection<String> known) {
        in.fields().forEach((name, value) -> {
            if (!known.contains(name)) {
                fault(value, "is not known here; " + DidYouMean.of(name, known).map(close -> "did you mean " + close + "?")
                        .orElse("known are " + String.join(", ", known) + "." + commaHint(name)));
            }
        });
    }

    /** Within braces and brackets a comma parts, so that the tail of a phrase looks like a key of its own. */
    private static String commaHint(String name) {
        return name.matches("(at|or the|counting the) .*") ? " Within { } or [ ] a due with a comma in it stands in quotation marks." : "";
    }

    public void missing(Written.Fields in, String key, String expected) {
        faults.add(new Fault(in.line(), in.keyOf(key) + " is missing; write " + expected + "."));
    }

    /** Notes what is wrong with a value; the sentence goes on after its key. */
    public void fault(Written value, String rest) {
        faults.add(new Fault(value.line(), value.key() + " " + rest));
    }

    private void says(Written.Text text, String expected, String more) {
        fault(text, "says \"" + text.text() + "\"; write " + expected + "." + more);
    }

    /** Everything that is wrong, in the order of the lines, each a sentence that begins with file and line. */
    public List<String> faults() {
        return faults.stream().sorted(Comparator.comparingInt(Fault::line)).map(fault -> fault.in(file.path())).toList();
    }

    /** A text that cannot be read, with a sentence that helps further. */
    public static final class Unreadable extends IllegalArgumentException {

        public Unreadable(String sentence) {
            super(sentence);
        }
    }
}
