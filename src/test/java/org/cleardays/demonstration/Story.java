package org.cleardays.demonstration;

import java.util.function.Consumer;

/**
 * The Carters' story, from the booking to the chair's pack and what follows, told by real mail under a movable clock. What has been told
 * before is only named again, so that a restart goes on from where it was.
 */
public final class Story {

    private final World world;
    private final Desk desk;
    private final BusinessSupport businessSupport;
    private final Authors authors;
    private final Managers managers;
    private final Releases releases;
    private final Family family;
    private final Chair chair;
    private final Letters letters;
    private final Reminders reminders;

    public Story(DemonstrationSettings settings, Consumer<String> teller) {
        world = new World(settings, teller);
        desk = new Desk(world.office());
        businessSupport = new BusinessSupport(world, desk);
        authors = new Authors(world, desk);
        managers = new Managers(world, desk);
        releases = new Releases(world, desk);
        family = new Family(world, desk);
        chair = new Chair(world, desk);
        letters = new Letters(world, desk);
        reminders = new Reminders(world, desk);
    }

    /** Tells what has not been told yet. */
    public void tell() {
        if (world.is(desk::isToldWhole)) {
            world.onlyNames();
        }
        businessSupport.book();
        businessSupport.invite();
        tuesday();
        thursday();
        friday();
        monday();
    }

    /** Books the conference, so that the invitations go, and nothing else. */
    public void book() {
        businessSupport.book();
    }

    /** Moves the clock on to this day and hour. */
    public void until(String instant) {
        world.until(instant);
    }

    /** This author answers the invitation with a whole report, and the manager countersigns it. */
    public void comes(String author, String address, String manager) {
        authors.send(author, address, author + " sends a whole report");
        managers.sign(author, manager, "It is countersigned");
    }

    /** The chair gets a pack and opens it; answers it. */
    public byte[] chairGetsPack(int number) {
        return chair.getsPack(number, "The chair gets pack " + number);
    }

    private void tuesday() {
        world.until("2026-06-02T10:00:00+01:00");
        authors.send("hussain", Cast.AMIRA, "Amira Hussain, social worker, answers the invitation with her report");
        authors.send("adeyemi", Cast.GRACE, "Grace Adeyemi, midwife, sends her short report");
        authors.sendUnmarked("okafor", Cast.NGOZI, "Ngozi Okafor, Oakfield Primary, sends hers with two statements unmarked; it comes back with the reasons");
        authors.sendAgain("okafor", Cast.NGOZI, "Ngozi Okafor marks them and sends it again");
        authors.upload("lunt", Cast.SARAH, "DC Sarah Lunt, police, uploads hers through the portal");
        authors.nothingToAdd("zolkiewski", Cast.SURGERY, "Dr Łukasz Żółkiewski, GP, writes that there is nothing to add");
        authors.stranger("Somebody unknown sends a Word file; it is held for a person");
        world.until("2026-06-03T11:00:00+01:00");
        managers.sign("hussain", Cast.TOM, "Tom Brennan countersigns the social worker's report, by the link in his mail");
        managers.sign("lunt", Cast.OWEN, "DS Owen Pryce countersigns the police's");
        managers.sign("okafor", Cast.RUTH, "Ruth Bell countersigns the school's");
        managers.sign("adeyemi", Cast.JOAN, "Joan Ames countersigns the midwife's");
    }

    private void thursday() {
        world.until("2026-06-04T10:00:00+01:00");
        reminders.late(Cast.KATE, Cast.JOAN, "Kate Wills's report is late: she is reminded, her manager and the office hear of it");
        releases.releaseAll();
        family.read("jade", Cast.JADE, "Jade types the code that Dev read out to her, reads, and says that she has");
        family.read("ryan", Cast.RYAN, "Ryan does the same with his own, which say less");
        letters.post("copy", "Dev prints Marcus's copies and posts them");
    }

    private void friday() {
        world.until("2026-06-05T17:00:00+01:00");
        chair.getsPack(1, "The chair, Helen Marsh, gets a mail; behind her sign-in lies the pack");
    }

    private void monday() {
        world.until("2026-06-08T09:40:00+01:00");
        authors.send("wills", Cast.KATE, "Kate Wills, health visitor, sends her report, late");
        managers.sign("wills", Cast.JOAN, "Joan Ames countersigns it; it holds nothing restricted, and goes to the parents by itself");
        world.await("the copies of the late report", () -> Desk.text(desk.copy("wills", "jade"), "state").equals("ready"));
        family.read("jade", Cast.JADE, "Jade reads it");
        family.read("ryan", Cast.RYAN, "Ryan reads it");
        world.until("2026-06-08T12:00:00+01:00");
        chair.getsPack(2, "It follows the pack as a supplement");
        family.answer("jade", Cast.JADE, "adeyemi", Cast.JADE_SAYS, "Jade answers the midwife's report");
        family.answer("jade", Cast.JADE, "okafor", Cast.JADE_SAYS, "Jade answers the school's; the author and the chair get her words");
        family.answer("ryan", Cast.RYAN, "hussain", Cast.RYAN_SAYS, "Ryan asks for an advocate");
    }
}
