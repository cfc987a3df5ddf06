package org.cleardays.pack.edition;

import java.util.List;
import java.util.UUID;

/** Numbers what a reader gets as one document: a new number where it holds other copies than the one before. */
public interface Editions {

    /** Which one it is, or would be. */
    int numberOf(UUID readerId, List<UUID> copyIds);

    /** It was given under this number. Repeating it changes nothing. */
    void given(UUID readerId, List<UUID> copyIds, int number);
}
