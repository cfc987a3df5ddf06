package org.cleardays.conference;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A child the conference is about; an unborn child is considered as any other.
 *
 * @param key      short lower-case name within the conference, such as {@code ellie}
 * @param born     date of birth, or null for an unborn child
 * @param expected expected date of delivery, or null for a child already born
 */
public record Child(UUID id, String key, String name, LocalDate born, LocalDate expected) {

    public boolean unborn() {
        return born == null;
    }
}
