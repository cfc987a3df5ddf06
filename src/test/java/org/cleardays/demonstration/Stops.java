package org.cleardays.demonstration;

import java.util.Locale;
import java.util.Map;
import java.util.stream.StreamSupport;

import tools.jackson.databind.JsonNode;

/** What the gate stopped for words that are only like protected ones: a second person looks, decides, and the decision is recorded. */
final class Stops {

    static final String REASON = "Larch Lane is where the maternity unit stands, known to everybody; it is not the family's address.";

    private final World world;
    private final Desk desk;

    Stops(World world, Desk desk) {
        this.world = world;
        this.desk = desk;
    }

    /** Whether every hit is a near one, on the unit's name. */
    static boolean onlyLarchLane(JsonNode hits) {
        return !hits.isEmpty() && StreamSupport.stream(hits.spliterator(), false)
                .allMatch(hit -> hit.path("near").asBoolean() && Desk.text(hit, "found").toLowerCase(Locale.ROOT).contains("larch lane"));
    }

    /** Lets go what was stopped of this kind. */
    void letThrough(String kind) {
        desk.dispatches(kind, "stopped").forEach(stopped -> world.ensure(
                "The gate stops a message that names Larch Lane, which is like a safe address; Helen Marsh decides that it may go",
                () -> desk.dispatches(kind, "stopped").stream().noneMatch(one -> Desk.text(one, "id").equals(Desk.text(stopped, "id"))),
                () -> world.secondPerson().post("dispatches/" + Desk.text(stopped, "id") + "/let-through", Map.of("decidedBy", "Helen Marsh", "reason", REASON))));
    }
}
