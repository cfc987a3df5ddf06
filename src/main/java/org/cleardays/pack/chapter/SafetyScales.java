package org.cleardays.pack.chapter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.cleardays.conference.Child;
import org.cleardays.report.ScaleEntry;

/** Where every agency places each child from 0 (not safe at home today) to 10 (safe enough for services to close). */
public record SafetyScales(List<ChildsScale> children) {

    public SafetyScales {
        children = List.copyOf(children);
    }

    /** One child, and where each agency places it. */
    public record ChildsScale(String child, List<Place> places) {

        public ChildsScale {
            places = List.copyOf(places);
        }

        /** The picture in words, for whoever listens. */
        public String inWords() {
            return String.join("; ", places.stream().map(place -> place.agency() + ": " + place.score().map(score -> score + " out of 10")
                    .orElse("no number")).toList());
        }
    }

    /** One agency's place for one child. */
    public record Place(String agency, String anchor, Optional<Integer> score, String reason) {
    }

    /** In the order of the booking; then those whom only an author names so. */
    public static SafetyScales of(List<Voice> voices, List<Child> children) {
        Map<String, List<Place>> places = new LinkedHashMap<>();
        children.forEach(child -> places.put(child.name(), new ArrayList<>()));
        voices.forEach(voice -> voice.scales().forEach(entry -> places.computeIfAbsent(name(entry, children), none -> new ArrayList<>())
                .add(new Place(voice.agency(), voice.anchor(), entry.score(), entry.reason()))));
        return new SafetyScales(places.entrySet().stream().filter(child -> !child.getValue().isEmpty())
                .map(child -> new ChildsScale(child.getKey(), child.getValue())).toList());
    }

    public boolean holdsNothing() {
        return children.isEmpty();
    }

    /** By full or first name, where only one child can be meant. */
    private static String name(ScaleEntry entry, List<Child> children) {
        String written = entry.child().strip();
        List<Child> meant = children.stream().filter(child -> same(child.name(), written) || same(child.name().split(" ")[0], written)).toList();
        return meant.size() == 1 ? meant.getFirst().name() : written;
    }

    private static boolean same(String name, String written) {
        return name.toLowerCase(Locale.ROOT).equals(written.toLowerCase(Locale.ROOT).replaceFirst("^the ", ""));
    }
}
