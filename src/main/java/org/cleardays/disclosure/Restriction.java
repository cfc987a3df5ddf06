package org.cleardays.disclosure;

import java.util.Set;
import java.util.UUID;

/** Who may not read a statement: the author's words, understood. A mark is something else: the kind of statement. */
public sealed interface Restriction {

    /** "Family": each parent for their own child and themselves. */
    record None() implements Restriction {
    }

    /** "Jade only", "Jade, Ryan": exactly these family members, by the author's own release. */
    record Only(Set<UUID> readers, String reason) implements Restriction {
    }

    /** "Not Ryan, not Marcus": as for the family, but not these. */
    record Not(Set<UUID> readers, String reason) implements Restriction {
    }

    /** No family member. */
    record ProfessionalsOnly(String reason) implements Restriction {
    }

    /** The chair, and no other reader. */
    record ChairOnly(String reason) implements Restriction {
    }

    /** No reader at all. */
    record Nobody(String reason) implements Restriction {
    }

    /** Waits for a person's release, reader by reader. */
    record AwaitsRelease(String reason) implements Restriction {
    }

    /** Words we do not understand: closed to every family member until a person decides. */
    record Unclear(String words) implements Restriction {
    }
}
