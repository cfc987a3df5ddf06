package org.cleardays.portal.api;

import java.util.ArrayList;
import java.util.List;

import org.cleardays.conference.Conference;
import org.cleardays.conference.Person;
import org.cleardays.portal.act.Refused;

/** Checks what a caller has given; everything that is missing is told at once. */
final class Given {

    private Given() {
    }

    /** Takes names and values in turn. */
    static void all(String... namesAndValues) {
        List<String> missing = new ArrayList<>();
        for (int at = 0; at < namesAndValues.length; at += 2) {
            if (namesAndValues[at + 1] == null || namesAndValues[at + 1].isBlank()) {
                missing.add(namesAndValues[at] + ": is missing");
            }
        }
        if (!missing.isEmpty()) {
            throw new Refused(missing);
        }
    }

    static Person reader(Conference conference, String key) {
        return conference.readers().stream().filter(person -> person.key().equals(key)).findFirst()
                .orElseThrow(() -> new Refused("reader: no reader of this conference has this key"));
    }

    static Person author(Conference conference, String key) {
        return conference.authors().stream().filter(person -> person.key().equals(key)).findFirst()
                .orElseThrow(() -> new Refused("author: no author of this conference has this key"));
    }
}
