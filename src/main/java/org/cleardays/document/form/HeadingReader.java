package org.cleardays.document.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.cleardays.document.form.FormLayout.Part;

/** Knows the headings of a form again: by their words, by other words they are known by, or by words that are nearly theirs. */
final class HeadingReader {

    /** How alike a heading's words must be to one of ours; found by the table of good and bad pairs in {@code HeadingReaderTest}. */
    static final double ALIKE = 0.75;
    /** How much more alike than the next best. */
    private static final double CLEARLY = 0.1;
    private static final int LONGEST = 12;
    private static final Pattern JOINT = Pattern.compile("^[\\s?:.\u2013\u2014-]+");

    private record Known(Part part, String words, Wording wording) {
    }

    /** A part and how alike its heading is. */
    private record Likeness(Part part, double likeness) {
    }

    /**
     * What a paragraph came to as a heading.
     *
     * @param parts mostly one; two where two headings stand in one paragraph; none where it is no heading of ours
     * @param rest  what stands behind the heading in the same paragraph
     */
    record Found(List<Part> parts, String rest) {

        boolean nothing() {
            return parts.isEmpty();
        }
    }

    private static final Found NOTHING = new Found(List.of(), "");

    private final Map<String, Part> exact = new HashMap<>();
    private final List<Known> known = new ArrayList<>();

    HeadingReader(FormLayout layout) {
        layout.parts().forEach(part -> know(part, part.heading()));
        layout.parts().forEach(part -> part.also().forEach(words -> know(part, words)));
        known.sort(Comparator.comparing((Known heading) -> heading.words().length()).reversed());
    }

    private void know(Part part, String words) {
        if (exact.putIfAbsent(Phrases.compared(words), part) == null) {
            known.add(new Known(part, words.toLowerCase(Locale.UK), Wording.of(words)));
        }
    }

    /**
     * The section or sections whose heading a paragraph is.
     *
     * @param marked the file says that it is a heading; words that are not ours to the letter are then enough
     */
    Found in(String words, boolean marked) {
        if (words.isBlank()) {
            return NOTHING;
        }
        Found begun = exact.containsKey(Phrases.compared(words)) ? NOTHING : begun(Phrases.unnumbered(Phrases.tidy(words)));
        return begun.nothing() ? only(words, marked).map(part -> new Found(List.of(part), "")).orElse(NOTHING) : begun;
    }

    /** The section whose heading these words are, and nothing else. */
    Optional<Part> only(String words, boolean marked) {
        if (words.isBlank() || words.length() > 150) {
            return Optional.empty();
        }
        String compared = Phrases.compared(words);
        Part part = exact.get(compared);
        boolean tooLong = compared.isEmpty() || compared.split(" ").length > LONGEST;
        return part != null || tooLong ? Optional.ofNullable(part) : alike(Wording.of(words), marked && !words.endsWith(".") ? ALIKE : 1);
    }

    private Optional<Part> alike(Wording wording, double enough) {
        List<Likeness> best = known.stream().map(heading -> new Likeness(heading.part(), heading.wording().likeness(wording)))
                .filter(found -> found.likeness() >= enough).sorted(Comparator.comparing(Likeness::likeness).reversed()).toList();
        boolean rivalled = best.stream().anyMatch(found -> found.part() != best.getFirst().part()
                && found.likeness() > best.getFirst().likeness() - CLEARLY);
        return best.isEmpty() || rivalled ? Optional.empty() : Optional.of(best.getFirst().part());
    }

    /** A paragraph that begins with one of our headings and goes on with other words, or with another of them. */
    private Found begun(String words) {
        String lower = words.toLowerCase(Locale.UK);
        for (Known heading : known) {
            if (lower.startsWith(heading.words())) {
                String rest = words.substring(heading.words().length());
                String behind = JOINT.matcher(rest).replaceFirst("");
                Optional<Part> second = Optional.ofNullable(exact.get(Phrases.compared(behind)));
                if (second.isPresent()) {
                    return new Found(Stream.of(heading.part(), second.get()).toList(), "");
                }
                return heading.words().endsWith("?") || rest.matches("\\s*[?:\u2013\u2014].*") ? new Found(List.of(heading.part()), behind) : NOTHING;
            }
        }
        return NOTHING;
    }
}
