package org.cleardays.pack.chapter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.cleardays.report.ScaleEntry;

/** Where every agency places each child from 0 (not safe at home today) to 10 (safe enough for services to close). */
public record SafetyScales(List<ChildsScale> children) {

    public SafetyScales {
        children = List.copyOf(children);
    }

    /** One child, as its agencies name it, and where each of them places it. */
    public record ChildsScale(String child, List<Place> places) {

        /** The agencies at each number from 0 to 10, for the picture. */
        public List<List<Place>> steps() {
            return IntStream.rangeClosed(0, 10).mapToObj(score -> places.stream().filter(place -> place.score().equals(Optional.of(score))).toList())
                    .toList();
        }

        /** The picture in words, for whoever listens. */
        public String inWords() {
            return String.join("; ", places.stream().map(place -> place.agency() + ": " + place.score().map(score -> score + " out of 10")
                    .orElse("no number")).toList());
        }
    }

    /** One agency's place for one child. */
    public record Place(String agency, String anchor, Optional<Integer> score, String reason) {

        /** The first letters of the agency's words, for the picture: "HV" for "Health visiting". */
        public String initials() {
            return String.join("", java.util.Arrays.stream(agency.split("[^\\p{L}\\p{N}]+")).filter(word -> !word.isBlank())
                    .map(word -> word.substring(0, 1).toUpperCase(java.util.Locale.ROOT)).limit(3).toList());
        }
    }

    /** In the order in which the children are first named. */
    public static SafetyScales of(List<Voice> voices) {
        Map<String, List<Place>> children = new LinkedHashMap<>();
        Map<String, String> names = new LinkedHashMap<>();
        for (Voice voice : voices) {
            for (ScaleEntry entry : voice.scales()) {
                String key = entry.child().strip().toLowerCase(java.util.Locale.ROOT);
                names.putIfAbsent(key, entry.child().strip());
                children.computeIfAbsent(key, none -> new ArrayList<>())
                        .add(new Place(voice.agency(), voice.anchor(), entry.score(), entry.reason()));
            }
        }
        return new SafetyScales(children.entrySet().stream().map(child -> new ChildsScale(names.get(child.getKey()), List.copyOf(child.getValue())))
                .toList());
    }
}
