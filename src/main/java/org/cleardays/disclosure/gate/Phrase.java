package org.cleardays.disclosure.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

import org.cleardays.disclosure.gate.Squeezed.Word;

/**
 * Words to look for, and how: in full, and what is only like them. A street is looked for by its name too ("Larch Lane" is near
 * "Larch Close"), a postcode by its sector.
 */
final class Phrase {

    /** So many letters in a row stand for themselves, also in the middle of a longer word. */
    private static final int LONG = 8;

    private final String written;
    private final List<Word> words;
    private final String letters;
    private final boolean wholeWords;

    /** What was found, as written. */
    record Match(String found, boolean near) {
    }

    private Phrase(String words, boolean wholeWords) {
        Squeezed squeezed = new Squeezed(words);
        this.written = words;
        this.words = squeezed.words();
        this.letters = squeezed.letters();
        this.wholeWords = wholeWords || letters.length() < LONG && !isPostcode();
    }

    /** Looks for these words only as whole words and only in full: a reference. */
    static Phrase inFull(String words) {
        return new Phrase(words, true);
    }

    /** The parts of protected words: "14 Larch Close, DN99 4ZZ" is a street and a postcode. */
    static List<Phrase> of(String words) {
        List<String> parts = Stream.of(words.split("[,;\\n]")).map(String::strip).filter(part -> !part.isEmpty()).toList();
        // "Flat 3" alone says nothing
        return parts.stream().filter(part -> parts.size() == 1 || new Squeezed(part).letters().length() > 5)
                .map(part -> new Phrase(part, false)).toList();
    }

    List<Match> in(Squeezed text) {
        List<Match> matches = new ArrayList<>(exact(text));
        if (matches.isEmpty()) {
            matches.addAll(near(text));
        }
        return matches;
    }

    private List<Match> exact(Squeezed text) {
        boolean anywhere = !wholeWords;
        String sought = isPhone() ? letters.substring(letters.length() - 10) : isStreet() ? street() : letters;
        return occurrences(sought, text, (begin, end) -> anywhere || text.isWholeWords(begin, end), false);
    }

    private List<Match> near(Squeezed text) {
        if (isPostcode()) {
            return occurrences(letters.substring(0, letters.length() - 2), text, (begin, end) -> isSector(text, begin, end), true);
        }
        return isPhone() ? List.of() : Stream.concat(likeTheStreet(text), alike(text)).distinct().toList();
    }

    /** Other places of the same name, and the house number with the name. */
    private Stream<Match> likeTheStreet(Squeezed text) {
        if (!isStreet()) {
            return Stream.empty();
        }
        Stream<String> places = Places.ALL.stream().map(place -> name() + place);
        Stream<String> number = words.getFirst().letters().equals(numberless().getFirst().letters()) ? Stream.empty()
                : Stream.of(words.getFirst().letters() + name());
        return Stream.concat(places, number).flatMap(sought -> occurrences(sought, text, text::isWholeWords, true).stream());
    }

    /** The whole phrase with slips: words of five letters or more, one letter wrong, missing or too many. */
    private Stream<Match> alike(Squeezed text) {
        List<Word> sought = isStreet() ? numberless() : words;
        List<Match> matches = new ArrayList<>();
        for (int first = 0; first + sought.size() <= text.words().size(); first++) {
            List<Word> window = text.words().subList(first, first + sought.size());
            if (isAlike(sought, window)) {
                matches.add(new Match(text.asWritten(window.getFirst(), window.getLast()), true));
            }
        }
        return matches.stream();
    }

    private static boolean isAlike(List<Word> sought, List<Word> found) {
        for (int i = 0; i < sought.size(); i++) {
            if (!Slips.isAlike(sought.get(i).letters(), found.get(i).letters())) {
                return false;
            }
        }
        return true;
    }

    private static List<Match> occurrences(String sought, Squeezed text, BiPredicate<Integer, Integer> counts, boolean near) {
        List<Match> matches = new ArrayList<>();
        for (int at = text.letters().indexOf(sought); at >= 0; at = text.letters().indexOf(sought, at + 1)) {
            if (counts.test(at, at + sought.length())) {
                matches.add(new Match(text.asWritten(at, at + sought.length()), near));
            }
        }
        return matches;
    }

    private static boolean isSector(Squeezed text, int begin, int end) {
        return text.words().stream().anyMatch(word -> word.begins() == begin)
                && text.words().stream().anyMatch(word -> word.ends() == end || word.ends() == end + 2);
    }

    private boolean isPostcode() {
        return written.matches("(?i)[a-z]{1,2}\\d[a-z\\d]?\\s*\\d[a-z]{2}");
    }

    private boolean isPhone() {
        return letters.length() >= 10 && written.matches("[+\\d\\s()/.-]+");
    }

    private boolean isStreet() {
        return numberless().size() > 1 && Places.STREETS.contains(words.getLast().letters());
    }

    private List<Word> numberless() {
        List<Word> rest = words.stream().dropWhile(word -> word.letters().matches("[\\dol]+[a-z]?")).toList();
        return rest.isEmpty() ? words : rest;
    }

    private String street() {
        return String.join("", numberless().stream().map(Word::letters).toList());
    }

    private String name() {
        return street().substring(0, street().length() - words.getLast().letters().length());
    }
}
