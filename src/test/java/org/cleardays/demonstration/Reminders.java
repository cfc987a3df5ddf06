package org.cleardays.demonstration;

/** What Cleardays does by itself about a report that does not come. */
final class Reminders {

    private static final String THE_DAY_AFTER = "2026-06-04";

    private final World world;
    private final Desk desk;

    Reminders(World world, Desk desk) {
        this.world = world;
        this.desk = desk;
    }

    /** The author is reminded, and her manager and the office hear of it. */
    void late(String author, String manager, String line) {
        world.await("the late report is chased", () -> isWrittenTo(author) && isWrittenTo(manager) && isWrittenTo(Cast.DEV));
        world.tell(line);
    }

    private boolean isWrittenTo(String address) {
        return desk.dispatches().anyMatch(one -> Desk.text(one, "kind").equals("reminder") && Desk.text(one, "to").equals(address)
                && Desk.text(one, "writtenAt").startsWith(THE_DAY_AFTER));
    }
}
