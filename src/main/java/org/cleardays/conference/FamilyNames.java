package org.cleardays.conference;

import java.util.List;
import java.util.UUID;

/** What one conference is called by: its reference, and the names of its children and of the family's own people. */
public record FamilyNames(UUID conferenceId, String reference, List<String> names) {

    public FamilyNames {
        names = List.copyOf(names);
    }
}
