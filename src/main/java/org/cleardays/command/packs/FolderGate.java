package org.cleardays.command.packs;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.cleardays.conference.Conference;
import org.cleardays.conference.Person;
import org.cleardays.disclosure.Gate;
import org.cleardays.disclosure.GateHit;
import org.cleardays.document.pdf.ReadTwice;

/** Searches a finished pack, the file as it will lie there, for what its reader must not learn. */
record FolderGate(Gate gate, Conference conference, FolderOrders orders) {

    /** What was found, and what of it a person lets go. */
    record Found(List<GateHit> stops, List<GateHit> letGo) {
    }

    Found examine(Person reader, byte[] pdf, String fileName) {
        Map<String, String> texts = new LinkedHashMap<>(ReadTwice.of(pdf));
        texts.put("file name", fileName);
        List<GateHit> hits = gate.examine(conference, reader.id(), texts);
        return new Found(hits.stream().filter(hit -> !isLetGo(hit, reader)).toList(), hits.stream().filter(hit -> isLetGo(hit, reader)).toList());
    }

    private boolean isLetGo(GateHit hit, Person reader) {
        return orders.letThrough().stream().anyMatch(let -> let.reader().equals(reader.key()) && let.words().equalsIgnoreCase(hit.found().strip()));
    }
}
