package org.cleardays.demonstration;

import java.util.Map;

/** Letters on paper: printed by business support, put into plain envelopes, and posted. */
final class Letters {

    private final World world;
    private final Desk desk;

    Letters(World world, Desk desk) {
        this.world = world;
        this.desk = desk;
    }

    /** Prints and posts every letter of this kind that waits. */
    void post(String kind, String line) {
        world.ensure(line, () -> desk.dispatches(kind, "to-post").isEmpty(), () -> desk.dispatches(kind, "to-post").forEach(letter -> {
            world.office().bytes("dispatches/" + Desk.text(letter, "id") + ".pdf");
            world.office().post("dispatches/" + Desk.text(letter, "id") + "/posted", Map.of());
        }));
    }
}
