package org.cleardays.timescale;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.cleardays.conference.authority.AuthorityFile;

/** Reads what an authority's file says after {@code reminders:}; what is wrong is added to the faults. */
final class ReminderFile {

    private static final Set<String> KEYS = Set.of("id", "of", "when", "tell", "text");
    private static final String MATTERS = oneOf(Arrays.stream(Matter.values()).map(Matter::word).toList());
    private static final String TELLS = oneOf(Arrays.stream(Reminder.Tell.values()).map(Reminder.Tell::word).toList());

    private final AuthorityFile file;
    private final List<String> faults;

    private ReminderFile(AuthorityFile file, List<String> faults) {
        this.file = file;
        this.faults = faults;
    }

    /** A file without any promises none. */
    static List<ReminderRule> read(AuthorityFile file, List<String> faults) {
        return new ReminderFile(file, faults).read();
    }

    private List<ReminderRule> read() {
        List<ReminderRule> rules = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        List<?> written = file.content().get("reminders") instanceof List<?> list ? list : List.of();
        for (int i = 0; i < written.size(); i++) {
            String within = "reminders[" + i + "].";
            ReminderRule rule = rule(within, written.get(i) instanceof Map<?, ?> map ? map : Map.of());
            if (rule.id() != null && !ids.add(rule.id())) {
                faults.add(file.path() + ": " + within + "id is \"" + rule.id() + "\", as another before it.");
            }
            rules.add(rule);
        }
        return rules;
    }

    private ReminderRule rule(String within, Map<?, ?> rule) {
        rule.keySet().stream().filter(key -> !KEYS.contains(key))
                .forEach(key -> faults.add(file.path() + ": " + within + key + " is not a key of a reminder."));
        return new ReminderRule(file.read(rule, within, "id", "a text", Function.identity(), faults),
                file.read(rule, within, "of", MATTERS, ReminderFile::matter, faults),
                file.read(rule, within, "when", "a moment such as 2 working days before, at 09:00", ReminderMoment::parse, faults),
                file.read(rule, within, "tell", TELLS, ReminderFile::tell, faults),
                file.read(rule, within, "text", "the name of a template of templates/mails", ReminderFile::template, faults));
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
