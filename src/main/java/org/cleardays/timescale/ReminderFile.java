package org.cleardays.timescale;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.cleardays.conference.authority.AuthorityReading;
import org.cleardays.conference.authority.Written;

/** Reads what an authority's file says after {@code reminders:}; what is wrong is noted in the reading. */
final class ReminderFile {

    private static final List<String> KEYS = List.of("id", "of", "when", "tell", "text");
    private static final String MATTERS = oneOf(Arrays.stream(Matter.values()).map(Matter::word).toList());
    private static final String TELLS = oneOf(Arrays.stream(Reminder.Tell.values()).map(Reminder.Tell::word).toList());

    private final AuthorityReading reading;
    private final Set<String> ids = new HashSet<>();

    private ReminderFile(AuthorityReading reading) {
        this.reading = reading;
    }

    /** A file without any promises none. */
    static List<ReminderRule> read(AuthorityReading reading) {
        return reading.each(reading.file().content(), "reminders", new ReminderFile(reading)::rule);
    }

    private Optional<ReminderRule> rule(Written.Fields rule) {
        reading.knownOnly(rule, KEYS);
        Optional<String> id = reading.required(rule, "id", "a short name of small letters and hyphens", ReminderFile::word);
        id.filter(word -> !ids.add(word)).ifPresent(word -> reading.fault(rule.fields().get("id"), "is \"" + word + "\", as another before it."));
        Optional<Matter> of = reading.required(rule, "of", MATTERS, ReminderFile::matter);
        Optional<ReminderMoment> when = reading.required(rule, "when", "a moment such as 2 working days before, at 09:00", ReminderMoment::parse);
        Optional<Reminder.Tell> tell = reading.required(rule, "tell", TELLS, ReminderFile::tell);
        Optional<String> text = reading.required(rule, "text", "the name of a template of templates/mails", ReminderFile::template);
        return id.flatMap(word -> of.flatMap(matter -> when.flatMap(moment -> tell.flatMap(whom -> text.map(template ->
                new ReminderRule(word, matter, moment, whom, template))))));
    }

    private static String word(String written) {
        if (!written.matches("[a-z][a-z0-9-]*")) {
            throw new IllegalArgumentException(written);
        }
        return written;
    }

    private static Matter matter(String word) {
        return Matter.find(word).filter(matter -> matter != Matter.OTHER).orElseThrow(() -> new IllegalArgumentException(word));
    }

    private static Reminder.Tell tell(String word) {
        return Arrays.stream(Reminder.Tell.values()).filter(tell -> tell.word().equals(word)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(word));
    }

    private static String template(String name) {
        boolean known = name.matches("[a-z-]+") && ReminderFile.class.getResource("/templates/mails/" + name + ".txt") != null;
        if (!known) {
            throw new IllegalArgumentException(name);
        }
        return name;
    }

    private static String oneOf(List<String> words) {
        return words.stream().filter(word -> !word.equals(Matter.OTHER.word())).collect(Collectors.joining(", ", "one of ", ""));
    }
}
