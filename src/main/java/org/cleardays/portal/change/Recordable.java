package org.cleardays.portal.change;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.cleardays.conference.authority.AuthorityFile;
import org.cleardays.conference.authority.Written;
import org.cleardays.portal.view.PlainWords;

/**
 * The events that can be recorded of a conference, each with its words.
 *
 * @param used   those by which this authority's rules count or are met
 * @param others what else happens in the course of a conference
 */
public record Recordable(Map<String, String> used, Map<String, String> others) {

    private static final Set<String> KNOWN = Set.of("decision", "strategy-discussion", "notification", "moving-in", "birth", "parents-told",
            "invitation", "plan-out", "minutes-out", "receipt-of-minutes", "core-group");
    /** How a rule names an event: "2 working days after decision", "done-by: core-group". */
    private static final Pattern NAMED = Pattern.compile("(?:before|after|day of|done-by:) (?:the )?([a-z][a-z0-9-]*)");

    static Recordable of(AuthorityFile file, PlainWords words) {
        Map<String, String> own = own(file);
        Set<String> known = new TreeSet<>(KNOWN);
        known.addAll(own.keySet());
        Set<String> used = file.text().lines().filter(line -> !line.strip().startsWith("#"))
                .flatMap(line -> NAMED.matcher(line).results()).map((MatchResult found) -> found.group(1))
                .filter(event -> known.contains(event) || event.startsWith("receipt-of-")).collect(Collectors.toSet());
        known.removeAll(used);
        return new Recordable(named(used, own, words), named(known, own, words));
    }

    /** The authority's own events, with its own words for them. */
    private static Map<String, String> own(AuthorityFile file) {
        Map<String, String> own = new TreeMap<>();
        file.find("events").filter(Written.Fields.class::isInstance).map(Written.Fields.class::cast)
                .ifPresent(events -> events.fields()
                        .forEach((event, says) -> own.put(event, says instanceof Written.Text text ? text.text() : event)));
        return own;
    }

    private static Map<String, String> named(Set<String> events, Map<String, String> own, PlainWords words) {
        Map<String, String> named = new LinkedHashMap<>();
        List<Map.Entry<String, String>> sorted = events.stream()
                .map(event -> Map.entry(event, own.containsKey(event) ? PlainWords.capital(own.get(event)) : words.event(event)))
                .sorted(Map.Entry.comparingByValue()).toList();
        sorted.forEach(event -> named.put(event.getKey(), event.getValue()));
        return named;
    }

    boolean has(String event) {
        return used.containsKey(event) || others.containsKey(event);
    }
}
