package org.cleardays.demonstration;

import java.util.List;

import org.cleardays.Carters;

/** Business support books the conference; the invitations follow. */
final class BusinessSupport {

    private static final List<String> INVITED = List.of(Cast.JADE, Cast.RYAN, Cast.PAULINE, Cast.AMIRA, Cast.SARAH, Cast.NGOZI, Cast.KATE, Cast.GRACE,
            Cast.SURGERY);

    private final World world;
    private final Desk desk;

    BusinessSupport(World world, Desk desk) {
        this.world = world;
        this.desk = desk;
    }

    void book() {
        world.ensure("Dev Rana, business support, books the conference " + Cast.REFERENCE + " about the Carters", desk::isBooked,
                () -> world.office().postYaml("conferences", Carters.yaml()));
    }

    void invite() {
        world.await("the invitations are written", () -> INVITED.stream().allMatch(this::isWrittenTo));
        new Stops(world, desk).letThrough("invitation");
        world.await("the invitations are sent", () -> INVITED.stream().allMatch(this::isSentTo));
        world.tell("Invitations go out, one mail for each invitee; Jade and Ryan each learn their own time only");
        new Letters(world, desk).post("invitation", "Dev posts Marcus his invitation");
    }

    private boolean isWrittenTo(String address) {
        return desk.dispatches().anyMatch(one -> Desk.text(one, "kind").equals("invitation") && Desk.text(one, "to").equals(address));
    }

    private boolean isSentTo(String address) {
        return desk.dispatches().filter(one -> Desk.text(one, "to").equals(address) && Desk.text(one, "kind").equals("invitation"))
                .noneMatch(one -> List.of("queued", "stopped").contains(Desk.text(one, "state")));
    }
}
