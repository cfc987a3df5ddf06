package org.cleardays.timescale.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What must be so for a case to fit.
 *
 * @param conditions all of them
 * @param author     the profession of the report's author, where the case is about one
 */
public record When(List<String> conditions, Optional<String> author) {

    public static final When ALWAYS = new When(List.of(), Optional.empty());

    public When {
        conditions = List.copyOf(conditions);
    }

    /** Reads "unborn and author police". */
    static When parse(String written) {
        List<String> conditions = new ArrayList<>();
        Optional<String> author = Optional.empty();
        for (String part : written.replaceAll("\\s+", " ").split(" and ")) {
            if (!part.matches("(author )?[a-z][a-z0-9-]*") || part.equals("author")) {
                throw new IllegalArgumentException(written);
            }
            if (part.startsWith("author ")) {
                author = Optional.of(part.substring("author ".length()));
            } else {
                conditions.add(part);
            }
        }
        return new When(conditions, author);
    }

    public boolean fits(Set<String> given, String profession) {
        return given.containsAll(conditions) && author.map(profession::equals).orElse(true);
    }

    /** "unborn and author police"; blank where it always fits. */
    @Override
    public String toString() {
        List<String> parts = new ArrayList<>(conditions);
        author.ifPresent(word -> parts.add("author " + word));
        return String.join(" and ", parts);
    }
}
