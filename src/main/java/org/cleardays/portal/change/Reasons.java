package org.cleardays.portal.change;

import java.util.Map;
import java.util.Set;

import org.cleardays.conference.Conference;
import org.cleardays.conference.Person;

/** Refusals of the act, which name keys of the booking, as a form says them. */
final class Reasons {

    private static final Map<String, String> FIELDS = Map.of("heldAt", "day", "day", "day", "event", "event", "reason", "reason",
            "venue", "venue", "decidedBy", "decidedBy", "directions", "directions", "ownDirections", "directions");
    private static final Map<String, String> SUBJECTS = Map.of("heldAt", "The new date and time", "day", "The day", "event", "The event",
            "reason", "The reason", "decidedBy", "Who decided", "takesPartAt", "The times of those who take part", "conference", "The conference",
            "ownDirections", "The ways of those who come by another door", "directions", "Directions");

    private static final Set<String> NAMING = Set.of("takesPartAt", "ownDirections", "directions");

    private Reasons() {
    }

    /** The field the refusal is about; the first of the form where it is about none. */
    static String field(String reason) {
        return FIELDS.getOrDefault(key(reason), "day");
    }

    static String words(String reason, Conference conference) {
        String key = key(reason);
        String says = SUBJECTS.containsKey(key) ? SUBJECTS.get(key) + reason.substring(key.length()) : reason;
        for (Person person : conference.people()) {
            says = NAMING.contains(key) ? says.replaceAll("\\b" + person.key() + "\\b", person.name()) : says;
        }
        return says.replaceAll("\\.$", "");
    }

    private static String key(String reason) {
        return reason.split("[ :]", 2)[0];
    }
}
