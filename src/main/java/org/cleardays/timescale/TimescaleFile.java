package org.cleardays.timescale;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.cleardays.conference.ConferenceKind;
import org.cleardays.conference.authority.AuthorityFile;

/** Reads the rules of one authority from its file; what is wrong is added to the faults, each with file and key. */
final class TimescaleFile {

    private static final Set<String> KEYS = Set.of("id", "says", "what", "by", "to", "due", "source", "basis", "note");

    private final AuthorityFile file;
    private final List<String> faults;

    private TimescaleFile(AuthorityFile file, List<String> faults) {
        this.file = file;
        this.faults = faults;
    }

    static List<Timescale> read(AuthorityFile file, List<String> faults) {
        return new TimescaleFile(file, faults).read();
    }

    private List<Timescale> read() {
        List<Timescale> timescales = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        List<?> rules = file.content().get("rules") instanceof List<?> list ? list : List.of();
        if (rules.isEmpty()) {
            faults.add(file.path() + ": rules is missing; write a list of rules.");
        }
        for (int i = 0; i < rules.size(); i++) {
            String within = "rules[" + i + "].";
            Timescale timescale = timescale(within, rules.get(i) instanceof Map<?, ?> map ? map : Map.of());
            if (timescale.id() != null && !ids.add(timescale.id())) {
                faults.add(file.path() + ": " + within + "id is \"" + timescale.id() + "\", as another before it.");
            }
            doesNotGoRound(within, timescale);
            timescales.add(timescale);
        }
        return timescales;
    }

    /** The first sharing deadline is made of two rules, which cannot wait for it themselves. */
    private void doesNotGoRound(String within, Timescale timescale) {
        boolean shares = List.of("report-to-chair", "report-to-family").contains(String.valueOf(timescale.id()));
        if (shares && timescale.due().values().stream().anyMatch(span -> span.event() == Event.FIRST_SHARING_DEADLINE)) {
            faults.add(file.path() + ": " + within + "due counts from first-sharing-deadline, which this rule itself makes.");
        }
    }

    private Timescale timescale(String within, Map<?, ?> rule) {
        rule.keySet().stream().filter(key -> !KEYS.contains(key))
                .forEach(key -> faults.add(file.path() + ": " + within + key + " is not a key of a rule."));
        return new Timescale(text(rule, within, "id"), text(rule, within, "says"), text(rule, within, "what"), text(rule, within, "by"),
                text(rule, within, "to"), due(within, rule), text(rule, within, "source"),
                file.read(rule, within, "basis", "stated, set-by-authority or our-proposal", Basis::parse, faults),
                rule.get("note") == null ? "" : rule.get("note").toString());
    }

    private String text(Map<?, ?> rule, String within, String key) {
        return file.read(rule, within, key, "a text", Function.identity(), faults);
    }

    private Map<ConferenceKind, Span> due(String within, Map<?, ?> rule) {
        Map<ConferenceKind, Span> due = new EnumMap<>(ConferenceKind.class);
        if (!(rule.get("due") instanceof Map<?, ?> byKind)) {
            faults.add(file.path() + ": " + within + "due is missing; write a due for each kind of conference.");
            return due;
        }
        List<String> known = Arrays.stream(ConferenceKind.values()).map(ConferenceKind::word).toList();
        for (Object word : byKind.keySet()) {
            if (!known.contains(word.toString())) {
                faults.add(file.path() + ": " + within + "due." + word + " is no kind of conference; write one of "
                        + String.join(", ", known) + ".");
                continue;
            }
            Span span = file.read(byKind, within + "due.", word.toString(), "a due such as 2 working days before conference", Span::parse,
                    faults);
            if (span != null) {
                due.put(ConferenceKind.valueOf(word.toString().toUpperCase(Locale.ROOT).replace('-', '_')), span);
            }
        }
        return due;
    }
}
