package org.cleardays.disclosure;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;

import org.cleardays.conference.Conference;
import org.cleardays.conference.Person;

/**
 * Understands what an author wrote in the column "who may read": closed by default, so that a blank or anything not understood is
 * {@link Restriction.Unclear}. The reason stands in brackets or after a colon.
 */
public final class Restrictions {

    private Restrictions() {
    }

    /** The author's words as a restriction; names are those of the conference's parents and carers. */
    public static Restriction understand(String whoMayRead, Conference conference) {
        String written = whoMayRead == null ? "" : whoMayRead.strip();
        Split split = Split.of(written);
        return split.clear() ? understand(split, conference).orElse(new Restriction.Unclear(written)) : new Restriction.Unclear(written);
    }

    private static Optional<Restriction> understand(Split split, Conference conference) {
        return switch (split.head()) {
            // "Family (but not Ryan)": a reason beside "family" may take something back, so it is not read as open
            case "family", "the family" -> split.reason().isEmpty() ? Optional.of(new Restriction.None()) : Optional.empty();
            case "professionals", "professionals only" -> Optional.of(new Restriction.ProfessionalsOnly(split.reason()));
            case "chair", "chair only", "the chair only" -> Optional.of(new Restriction.ChairOnly(split.reason()));
            case "nobody", "no one", "no-one" -> Optional.of(new Restriction.Nobody(split.reason()));
            default -> split.head().matches("(a)?waits (for )?release.*")
                    ? Optional.of(new Restriction.AwaitsRelease(split.reason()))
                    : named(split, conference);
        };
    }

    private static Optional<Restriction> named(Split split, Conference conference) {
        String head = split.head().replaceFirst("^(the )?family,? (but )?(?=not )", "").replaceFirst("^(the )?family,? except ", "not ");
        return head.startsWith("not ")
                ? readers(head.replaceAll("\\bnot ", ""), conference, split.reason(), Restriction.Not::new)
                : readers(head.replaceFirst("^only ", "").replaceFirst(" only$", ""), conference, split.reason(), Restriction.Only::new);
    }

    private static Optional<Restriction> readers(String names, Conference conference, String reason,
                                                 BiFunction<Set<UUID>, String, Restriction> kind) {
        Set<UUID> readers = new HashSet<>();
        for (String name : Names.split(names)) {
            Optional<UUID> reader = Names.theOnly(name, conference.readers(), Person::name, Person::id);
            if (reader.isEmpty()) {
                return Optional.empty();
            }
            readers.add(reader.get());
        }
        return readers.isEmpty() ? Optional.empty() : Optional.of(kind.apply(Set.copyOf(readers), reason));
    }

    /** What was written, split into the restriction and its reason; not clear where words follow the closing bracket. */
    private record Split(String head, String reason, boolean clear) {

        static Split of(String written) {
            int at = Stream.of(written.indexOf('('), written.indexOf(':')).filter(index -> index >= 0).min(Integer::compare)
                    .orElse(written.length());
            String rest = written.substring(at);
            boolean bracketed = rest.startsWith("(");
            int end = bracketed && rest.contains(")") ? rest.lastIndexOf(')') : rest.length();
            String reason = rest.isEmpty() ? "" : rest.substring(1, Math.max(1, end)).strip();
            String after = end < rest.length() ? rest.substring(end + 1) : "";
            return new Split(Names.plain(written.substring(0, at)), reason, List.of("", ".").contains(after.strip()));
        }
    }
}
