package org.cleardays.demonstration;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Dev Rana, business support: sees each reader's copy beside the report, and releases it as was decided. */
final class Releases {

    private static final List<String> READERS = List.of("jade", "ryan", "marcus");

    /** What an agency, or the chair, has decided about a report. */
    private record Decision(String author, String decidedBy, String reason, String what) {
    }

    private static final List<Decision> DECISIONS = List.of(
            new Decision("hussain", "Helen Marsh", "The worry about the children is each parent's to know before the day; nothing withheld is in it.",
                    "the social worker's report, with the danger statement that Helen Marsh has released,"),
            new Decision("lunt", "DC Sarah Lunt", "Police have released it for the family, without the neighbour's words.", "the police's report"),
            new Decision("okafor", "Ngozi Okafor", "The school has released it for the family, without what Ellie said.", "the school's report"),
            new Decision("adeyemi", "Grace Adeyemi", "The unit has released it; what is known of the pregnancy is Jade's.", "the midwife's report"));

    private final World world;
    private final Desk desk;

    Releases(World world, Desk desk) {
        this.world = world;
        this.desk = desk;
    }

    void releaseAll() {
        DECISIONS.forEach(decision -> {
            world.await("the copies of " + decision.what(), () -> !Desk.text(desk.copy(decision.author(), "jade"), "id").isEmpty());
            READERS.forEach(reader -> release(decision, reader));
        });
    }

    private void release(Decision decision, String reader) {
        if (world.is(() -> waits(decision, reader))) {
            world.ensure("Dev releases " + decision.what() + " to " + Cast.name(reader), () -> !waits(decision, reader), () -> decide(decision, reader));
        }
    }

    private boolean waits(Decision decision, String reader) {
        return List.of("waits-for-release", "stopped-by-gate", "waits-for-second").contains(state(decision, reader));
    }

    private String state(Decision decision, String reader) {
        return Desk.text(desk.copy(decision.author(), reader), "state");
    }

    private void decide(Decision decision, String reader) {
        if (state(decision, reader).equals("waits-for-second")) {
            agree(decision, reader);
            return;
        }
        String report = "reports/" + Desk.text(desk.report(decision.author()), "id");
        List<Integer> released = desk.awaitingRelease(report);
        String numbers = released.stream().map(String::valueOf).collect(Collectors.joining(","));
        world.office().get(report + "/preview?reader=" + reader + "&statements=" + numbers);
        Map<String, Object> words = new HashMap<>(Map.of("reader", reader, "decidedBy", decision.decidedBy(), "reason", decision.reason(),
                "statements", released));
        try {
            world.office().post(report + "/release", words);
        } catch (Office.Refused stopped) {
            letThroughGate(stopped, decision, reader, words);
        }
    }

    private void letThroughGate(Office.Refused stopped, Decision decision, String reader, Map<String, Object> words) {
        if (stopped.status() != 409 || !Stops.onlyLarchLane(desk.copy(decision.author(), reader).path("hits"))) {
            throw stopped;
        }
        world.tell("The gate stops " + decision.what() + " for " + Cast.name(reader)
                + ": Larch Lane is like a safe address. Helen Marsh wants it to go and says why; Dev, the second person, looks and agrees");
        words.putAll(Map.of("gateOverride", Stops.REASON, "decidedBy", "Helen Marsh"));
        world.office().post("reports/" + Desk.text(desk.report(decision.author()), "id") + "/release", words);
        agree(decision, reader);
    }

    private void agree(Decision decision, String reader) {
        world.secondPerson().post("reports/" + Desk.text(desk.report(decision.author()), "id") + "/release/second",
                Map.of("reader", reader, "decision", "agree", "decidedBy", "Dev Rana", "reason", Stops.REASON));
    }
}
