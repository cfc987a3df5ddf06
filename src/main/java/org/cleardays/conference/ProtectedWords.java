package org.cleardays.conference;

import java.util.Set;
import java.util.UUID;

/**
 * Words that must not reach certain people: an address, a postcode, a telephone number, a school.
 *
 * @param words    as written, such as {@code 14 Larch Close}
 * @param keptFrom ids of the persons who must not learn them
 */
public record ProtectedWords(String words, Set<UUID> keptFrom) {

    public ProtectedWords {
        keptFrom = Set.copyOf(keptFrom);
    }
}
