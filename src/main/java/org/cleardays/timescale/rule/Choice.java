package org.cleardays.timescale.rule;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The earlier or the later of several.
 *
 * @param options two or more
 */
public record Choice(boolean earlier, List<Phrase> options) implements Phrase {

    public Choice {
        options = List.copyOf(options);
        if (options.size() < 2) {
            throw new IllegalArgumentException("There is no choice among " + options.size());
        }
    }

    @Override
    public List<Counted> parts() {
        return options.stream().flatMap(option -> option.parts().stream()).toList();
    }

    @Override
    public String joint() {
        return " by ";
    }

    @Override
    public List<Variation> variations() {
        List<Variation> variations = new ArrayList<>();
        variations.add(new Variation((earlier ? "the later" : "the earlier") + " instead", new Choice(!earlier, options)));
        Set<String> conventions = new LinkedHashSet<>();
        options.forEach(option -> option.variations().forEach(variation -> conventions.add(variation.convention())));
        conventions.forEach(convention -> variations.add(new Variation(convention, new Choice(earlier, varied(convention)))));
        return variations;
    }

    private List<Phrase> varied(String convention) {
        return options.stream().map(option -> option.variations().stream().filter(variation -> variation.convention().equals(convention))
                .map(Variation::phrase).findFirst().orElse(option)).toList();
    }

    @Override
    public String toString() {
        return options.stream().map(Phrase::toString).collect(Collectors.joining(" and ", earlier ? "the earlier of " : "the later of ", ""));
    }
}
