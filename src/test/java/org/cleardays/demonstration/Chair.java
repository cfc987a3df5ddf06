package org.cleardays.demonstration;

/** The chair: a mail, a link, a sign-in, a pack. */
final class Chair {

    private final World world;
    private final Desk desk;

    Chair(World world, Desk desk) {
        this.world = world;
        this.desk = desk;
    }

    byte[] getsPack(int number, String line) {
        world.await("pack " + number, () -> desk.packs().anyMatch(pack -> pack.path("number").asInt() == number));
        String id = desk.packs().filter(pack -> pack.path("number").asInt() == number).map(pack -> Desk.text(pack, "id")).findFirst().orElseThrow();
        world.await("the mail about pack " + number, () -> desk.dispatches().anyMatch(one -> Desk.text(one, "about").equals(id)
                && !Desk.text(one, "state").equals("queued")));
        world.ensure(line, () -> desk.history().anyMatch(entry -> Desk.text(entry, "recordId").equals(id) && Desk.text(entry, "what").equals("pack-opened")),
                () -> world.office().bytes("packs/" + id + ".pdf"));
        return world.office().bytes("packs/" + id + ".pdf");
    }
}
