package org.cleardays.pack.plan;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.List;

/** What the chair was given before, and where it stands. */
public record Earlier(int packs, List<Place> places, Set<UUID> responses, List<PackPlan.ChapterBefore> chapters) {

    /** A report's first page in an earlier pack. */
    public record Place(UUID reportId, int pack, int page) {
    }

    /** Without chapters that draw on all reports. */
    public Earlier(int packs, List<Place> places, Set<UUID> responses) {
        this(packs, places, responses, List.of());
    }

    public Earlier {
        places = List.copyOf(places);
        chapters = List.copyOf(chapters);
        responses = Set.copyOf(responses);
    }

    /** Where the report stands, if it was given before. */
    Optional<Place> placeOf(UUID reportId) {
        return places.stream().filter(place -> place.reportId().equals(reportId)).findFirst();
    }
}
