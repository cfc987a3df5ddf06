package org.cleardays.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.cleardays.demonstration.DemonstrationSettings;
import org.cleardays.demonstration.Desk;
import org.cleardays.demonstration.Letter;
import org.cleardays.demonstration.Mailbox;
import org.cleardays.demonstration.Office;
import tools.jackson.databind.JsonNode;

/** Looks at a told story from outside: at everybody's mailbox, at what each reader can open, at the office's interface. */
final class Onlooker {

    private final DemonstrationSettings settings;
    private final Office office;
    private final Desk desk;
    private final Map<String, Reached> looked = new HashMap<>();

    Onlooker(DemonstrationSettings settings) {
        this.settings = settings;
        this.office = new Office(settings.portal());
        this.desk = new Desk(office);
    }

    DemonstrationSettings settings() {
        return settings;
    }

    Desk desk() {
        return desk;
    }

    List<JsonNode> list(String path) {
        List<JsonNode> list = new ArrayList<>();
        office.get(path).forEach(list::add);
        return list;
    }

    List<Letter> mails(String address) {
        return new Mailbox(settings.imapPort(), address).letters();
    }

    Reached inbox(String address) {
        Reached reached = new Reached();
        mails(address).forEach(reached::mail);
        return reached;
    }

    Reached reachedBy(String reader, String address) {
        return looked.computeIfAbsent(reader, key -> lookedAt(key, address));
    }

    private Reached lookedAt(String reader, String address) {
        Reached reached = inbox(address);
        new ReadersEye(settings, office, desk).look(reader, address, reached);
        return reached;
    }

    Reached paperFor(String reader) {
        Reached reached = new Reached();
        desk.dispatches().filter(one -> Desk.text(one, "person").equals(reader))
                .forEach(one -> reached.file(Desk.text(one, "kind"), "", office.bytes("dispatches/" + Desk.text(one, "id") + ".pdf")));
        return reached;
    }

    byte[] pack(int number) {
        return desk.packs().filter(pack -> pack.path("number").asInt() == number)
                .map(pack -> office.bytes("packs/" + Desk.text(pack, "id") + ".pdf")).findFirst().orElseThrow();
    }

    static boolean isFor(JsonNode dispatch, String person, String kind) {
        return Desk.text(dispatch, "person").equals(person) && Desk.text(dispatch, "kind").equals(kind);
    }
}
