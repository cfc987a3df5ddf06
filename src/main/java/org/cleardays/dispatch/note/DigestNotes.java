package org.cleardays.dispatch.note;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.cleardays.dispatch.words.Moments;

/** To business support each working morning: what there is to do today. */
public record DigestNotes(OfficeFacts office) {

    public Note digest(DigestFacts facts) {
        Note note = Note.toAddress(office.email(), Kind.DIGEST, facts.id(), "digest").with("authority", facts.authority())
                .with("day", Moments.day(facts.day())).with("today", office.publicAddress() + "/").with("counts", counts(facts));
        return note.with("dueToday", told(facts.dueToday())).with("late", told(facts.late())).with("held", told(facts.held()))
                .with("notDelivered", told(facts.notDelivered())).with("toPost", told(facts.toPost())).with("toRing", told(facts.toRing()));
    }

    /** What there is of each, by the name of its words in the template; what there is none of is left out. */
    private static List<Map<String, String>> counts(DigestFacts facts) {
        return Stream.of(count("due", facts.dueToday()), count("late", facts.late()), count("held", facts.held()),
                count("not-delivered", facts.notDelivered()), count("to-post", facts.toPost()), count("to-ring", facts.toRing()))
                .filter(count -> !count.get("number").equals("0")).toList();
    }

    private static Map<String, String> count(String of, List<DigestFacts.Entry> entries) {
        return Map.of("of", of, "number", String.valueOf(entries.size()));
    }

    private List<Map<String, String>> told(List<DigestFacts.Entry> entries) {
        return entries.stream().map(entry -> Map.of("reference", entry.reference(), "who", entry.who(), "what", entry.what(),
                "when", entry.when(), "page", office.publicAddress() + entry.page())).collect(Collectors.toList());
    }
}
